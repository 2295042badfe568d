// Names that objects of JavaScript have by themselves, as names of tasks and of members: from a text through the draft
// and out again in every form that can be read back.
import { describe, expect, it } from 'vitest';
import { decode } from '../exchange/decode.ts';
import { encode, outputDialects } from '../exchange/encode.ts';
import { dialectSamples } from '../exchange/testing/dialectSamples.ts';
import { codeDialects, writeCode } from '../exchange/writeCode.ts';
import { applyAll } from '../model/apply.ts';
import { requestOf } from '../model/request.ts';
import { counterIds, draftWith } from '../model/testing/builders.ts';
import { additionCommands, draftOf } from './importCommands.ts';

const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf'];
const before = Object.getOwnPropertyNames(Object.prototype).sort().join();

const readBack = (text: string) => {
  const decoded = decode(text);
  if (!decoded.ok) throw new Error(`${decoded.line}:${decoded.column} ${decoded.message.en}`);
  return decoded;
};
const draft = draftWith({ tasks: ['a'] });
const whole = (name: string) =>
  `{"Placement":{"Zone":"ap-nanjing-1"},"Job":{"JobName":"${name}","Tasks":[` +
  `{"TaskName":"${name}","Application":{"DeliveryForm":"LOCAL","Command":"${name}"},"EnvVars":[{"Name":"${name}","Value":"${name}"}]},` +
  `{"TaskName":"last","Application":{"DeliveryForm":"LOCAL","Command":"x"}}],` +
  `"Dependences":[{"StartTask":"${name}","EndTask":"last"}]}}`;

describe.each(names)('%s', (name) => {
  const text = whole(name);
  const taken = requestOf(draftOf(draft, readBack(text), counterIds('n')));

  it('is a task of the draft, with its dependence', () => {
    expect(JSON.stringify(taken)).toBe(text);
    expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(before);
  });

  it('is added beside the tasks of a draft', () => {
    const { commands, unmet } = additionCommands(draft, readBack(text).request, counterIds('n'));
    const applied = applyAll(draft, commands);
    const job = applied.ok ? (requestOf(applied.draft).Job as { Tasks: { TaskName: string }[] }) : undefined;
    expect(job?.Tasks.map(({ TaskName }) => TaskName)).toEqual(['a', name, 'last']);
    expect(unmet).toBe(0);
  });

  it.each(outputDialects)('comes out as %s, and back', (dialect) => {
    expect(readBack(encode(taken, dialect, { secrets: 'plain' })).request).toEqual(taken);
  });

  it.each(codeDialects)('comes out as %s, and back', (dialect) => {
    const code = writeCode(taken, dialect, { secrets: 'plain' });
    expect(code.ok && readBack(code.text).request).toEqual(taken);
  });

  it('is a member like any other', () => {
    const odd = `{"Job":{"${name}":{"${name}":1},"Tasks":[{"TaskName":"a","${name}":[true]}]}}`;
    const request = requestOf(draftOf(draft, readBack(odd), counterIds('n')));
    expect(encode(request, 'json-compact')).toBe(odd);
    for (const dialect of codeDialects) {
      const code = writeCode(request, dialect, { secrets: 'plain' });
      // Code that is read back gives values of words, where the API documents none.
      if (code.ok && dialect !== 'tccli-unfold')
        expect(JSON.stringify(readBack(code.text).request), dialect).toBe(odd);
    }
  });

  it('is a task of every dialect', () => {
    for (const [dialect, sample] of Object.entries(dialectSamples)) {
      const renamed = sample.text.replaceAll('knead', name);
      const { request } = readBack(renamed);
      const out = requestOf(draftOf(draft, { request }, counterIds('n')));
      const tasks = (out.Job as { Tasks: { TaskName: string }[] }).Tasks;
      expect(tasks.map(({ TaskName }) => TaskName).slice(0, 2), dialect).toEqual([name, 'bake']);
      expect((out.Job as { Dependences: unknown[] }).Dependences[0], dialect).toEqual({
        StartTask: name,
        EndTask: 'bake',
      });
    }
  });
});
