import { parseArgs } from 'node:util';

export interface Options {
  /** 0 takes a free one. */
  readonly port: number;
  readonly dataDir: string;
  /** End when standard input does: when whoever started us has gone. */
  readonly stopWithStdin: boolean;
}

const usage = 'usage: localBatch --port N --data-dir DIR [--stop-with-stdin]';

/** @returns what is wrong with the arguments, as a text */
export function readOptions(argv: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '5598' },
        'data-dir': { type: 'string', default: '.jobloom' },
        'stop-with-stdin': { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) return `--port ${values.port} is no port. ${usage}`;
    return { port, dataDir: values['data-dir'], stopWithStdin: values['stop-with-stdin'] };
  } catch (cause) {
    return `${cause instanceof Error ? cause.message : cause} ${usage}`;
  }
}
