import { describe, expect, it } from 'vitest';
import { jsonCodec } from './jsonCodec.ts';

/** The request alone; fails the test when the text is not read. */
function request(text: string) {
  const decoded = jsonCodec.read(text);
  if (!decoded.ok) throw new Error(`${decoded.line}:${decoded.column} ${decoded.message.en}`);
  return decoded.request;
}

function notes(text: string) {
  const decoded = jsonCodec.read(text);
  return decoded.ok ? decoded.notes.map(({ line, message }) => `${line}: ${message.en}`) : [];
}

function stop(text: string) {
  const decoded = jsonCodec.read(text);
  return decoded.ok ? undefined : `${decoded.line}:${decoded.column} ${decoded.message.en}`;
}

describe('what is taken as a request', () => {
  const task = { TaskName: 'a', Application: { DeliveryForm: 'LOCAL', Command: 'true' } };

  it('keeps a whole request, unknown members and their order included', () => {
    const text =
      '{"Zeta":1,"Job":{"Tasks":[],"JobName":7,"Extra":{"b":null,"a":[]}},"Placement":{"Zone":"z"}}';
    expect(JSON.stringify(request(text))).toBe(text);
    expect(notes(text)).toEqual([]);
  });

  it('wraps a bare Job and says so', () => {
    expect(request(JSON.stringify({ JobName: 'j', Tasks: [task] }))).toEqual({
      Job: { JobName: 'j', Tasks: [task] },
    });
    expect(notes('{"Tasks":[]}')).toEqual(['1: Read as the Job of a request']);
  });

  it('lifts a Placement that stands among the members of a bare Job', () => {
    expect(request('{"Placement":{"Zone":"z"},"JobName":"j","Tasks":[]}')).toEqual({
      Placement: { Zone: 'z' },
      Job: { JobName: 'j', Tasks: [] },
    });
  });

  it('wraps a bare task and says so', () => {
    expect(request(JSON.stringify(task))).toEqual({ Job: { Tasks: [task] } });
    expect(notes(JSON.stringify(task))).toEqual(['1: Read as the one task of a job']);
  });

  it('reads a Placement alone, with an empty job to look at', () => {
    expect(request('{"Placement":{"Zone":"z"}}')).toEqual({ Placement: { Zone: 'z' }, Job: {} });
    expect(notes('{"Placement":{"Zone":"z"}}')).toEqual(['1: The text holds no Job']);
  });

  it.each(['{}', '{"a":1}', '{"Response":{}}'])(
    'refuses the object %s, which is nothing of a job',
    (text) => {
      expect(stop(text)).toBe('1:1 a job request expected: an object with Job, Tasks or Application');
    },
  );

  it('refuses an array and a word', () => {
    expect(stop('// list\n [{"Tasks":[]}]')).toBe('2:2 an object “{…}” expected');
    expect(stop('"Job"')).toBe('1:1 an object “{…}” expected');
  });

  it('leaves out what belongs to a call, takes the region, and keeps no key in a message', () => {
    const text =
      '{"Region":"ap-chengdu","SecretId":"AKIDx","Signature":"s3cret","ClientToken":"t","Job":{"Tasks":[]}}';
    const decoded = jsonCodec.read(text);
    expect(decoded).toMatchObject({ ok: true, region: 'ap-chengdu', request: { Job: { Tasks: [] } } });
    expect(notes(text)).toEqual([
      '1: ClientToken left out: each submission makes a new one',
      '1: Region, SecretId, Signature left out: made new for each call',
    ]);
    expect(JSON.stringify(decoded)).not.toMatch(/AKIDx|s3cret/);
  });

  it('refuses the call of another action', () => {
    expect(stop('{"Action":"DescribeJobs","Job":{}}')).toBe('1:1 SubmitJob expected, not DescribeJobs');
  });
});

describe('what is tolerated', () => {
  it.each([
    ['comments of three kinds', '// a\n# b\n{/* c\n*/"Job":{}}', ['1: 3 comments left out, also in 2 and 3']],
    ['one comment', '{"Job":{} // a\n}', ['1: 1 comment left out']],
    ['trailing commas', '{"Job":{"Tasks":[],\n},}', ['1: Trailing comma dropped, also in 2']],
    ['single quotes', "{'Job':{}}", ['1: Single quotes read as double quotes']],
    ['curly quotes', '{“Job”:{“a“:“b"c”}}', ['1: Curly quotes read as straight ones']],
    [
      'a line break in a string',
      '{"Job":{"JobName":"a\nb"}}',
      ['1: A line break or tab inside a string kept'],
    ],
    [
      "Python's words",
      '{"Job":{"a":True,"b":None}}',
      ['1: True, False and None read as true, false and null'],
    ],
  ])('tells of %s once, with the lines', (_, text, told) => {
    expect(notes(text)).toEqual(told);
  });

  it('names four more lines at most', () => {
    expect(notes(`{"Job":{"a":[${'1,//\n'.repeat(9)}1]}}`)).toEqual([
      '1: 9 comments left out, also in 2, 3, 4, 5 and more',
    ]);
  });

  it('reads a byte order mark, CRLF and blanks of any kind', () => {
    expect(request('\uFEFF{\r\n\u00A0"Job":\t{"JobName":"j"}}\r\n')).toEqual({ Job: { JobName: 'j' } });
  });

  it('reads quotes of the other kind and escapes inside a string', () => {
    expect(request(`{'Job':{'a':'say "x"\\'s','b':"it's \\u4efb\\/\\n"}}`)).toEqual({
      Job: { a: `say "x"'s`, b: "it's 任/\n" },
    });
  });

  it('keeps a backslash that JSON does not know, because commands are full of them', () => {
    expect(request('{"Job":{"a":"grep \\d \\u12 \\$"}}')).toEqual({ Job: { a: 'grep \\d \\u12 \\$' } });
    expect(notes('{"Job":{"a":"\\d"}}')).toEqual([
      '1: A backslash that JSON does not know, kept as it stands',
    ]);
  });

  it('takes the last of two members of one name and says that a value is lost', () => {
    const decoded = jsonCodec.read('{"Job":{"a":1,\n"a":2}}');
    expect(decoded).toMatchObject({ request: { Job: { a: 2 } } });
    expect(decoded).toMatchObject({ notes: [{ severity: 'check', line: 2, column: 1, lost: true }] });
  });

  it.each([
    ['9007199254740993', '9007199254740993'],
    ['1e999', '1e999'],
  ])('keeps the number %s as text, because it would change', (digits, kept) => {
    expect(request(`{"Job":{"a":${digits}}}`)).toEqual({ Job: { a: kept } });
    expect(notes(`{"Job":{"a":${digits}}}`)[0]).toContain('too large to be exact');
  });

  it.each(['0', '-1', '9007199254740991', '0.1', '1e3', '-2.5E-3'])(
    'reads the number %s as it is',
    (digits) => {
      expect(request(`{"Job":{"a":${digits}}}`)).toEqual({ Job: { a: Number(digits) } });
      expect(notes(`{"Job":{"a":${digits}}}`)).toEqual([]);
    },
  );
});

describe('where reading stops', () => {
  it.each([
    ['a missing comma, on the line where it belongs', '{"Job":{\n"a": 1\n"b": 2}}', '2:7 comma missing'],
    ['a missing comma between items', '{"a":[1 2]}', '1:8 comma missing'],
    [
      'a missing quote, on its own line',
      '{"Job":{"JobName":"a,\n"Priority":1}}',
      '1:19 closing quote missing',
    ],
    ['a missing quote at the end', '{"Job": "a', '1:9 the string that begins here is not closed'],
    ['a missing value', '{"Job":}', '1:8 a value expected, not “}”'],
    ['a missing colon', '{"Job" {}}', '1:8 “:” expected, not “{”'],
    ['a name without quotes', '{Job: {}}', '1:2 a name in quotes or “}” expected, not “Job”'],
    ['a name without quotes later', '{"a":1,\n b: 2}', '2:2 a name in quotes expected, not “b”'],
    ['the wrong bracket', '{"Job":[1}', '1:10 “,” or “]” expected, not “}”'],
    ['an unknown word', '{"Job": undefined}', '1:9 a value expected, not “undefined”'],
    ['a number with a leading zero', '{"Job": 007}', '1:9 a value expected, not “007”'],
    ['text after the end', '{"Job":{}} {}', '1:12 the end of the text expected, not “{”'],
    ['the end of the text', '{"Job":\n {"a": 1', '2:9 the text ends, and “{” of line 2 is not closed'],
  ])('says %s', (_, text, told) => {
    expect(stop(text)).toBe(told);
  });

  it('counts lines that end with CRLF once', () => {
    expect(stop('{\r\n"Job":\r\n!}')).toBe('3:1 a value expected, not “!”');
  });
});

describe('recognising', () => {
  it.each([
    ['{"Job":{}}', true],
    ['\uFEFF // note\n/* more */ # and\n{', true],
    ['Action=SubmitJob', false],
    ['# comment\ntccli batch SubmitJob', false],
    ['', false],
  ])('%j: %s', (text, known) => {
    expect(jsonCodec.recognises(text) > 0).toBe(known);
  });
});
