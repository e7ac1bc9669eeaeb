/** `yichuang store`: the embedded store alone, for other processes to use. */
import { parseArgs } from 'node:util';
import { serve } from '../../embedded/index.ts';
import type { Subcommand } from '../cli.ts';

export const store: Subcommand = {
  usage: 'store --data DIR',
  summary: '单独运行内置存储，打印连接地址',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { data: { type: 'string', default: 'data/store' } } });
    // In this very thread: there is nobody else here whom a scan could hold up.
    const running = await serve({ dataDir: values.data });
    console.log(running.uri);
    await new Promise<void>((resolve) => {
      process.once('SIGTERM', resolve);
      process.once('SIGINT', resolve);
    });
    await running.stop();
    return 0;
  },
};
