/** `yichuang serve`: the server, until it is told to stop. */
import type { Subcommand } from '../cli.ts';
import { root } from '../installation.ts';
import { logger } from '../ops/log.ts';
import { readSettings } from '../settings.ts';
import { start } from '../start.ts';

export const serve: Subcommand = {
  usage: 'serve',
  summary: '启动服务（PORT、MONGODB_URI、CENTRE、DATA_DIR 取自环境）',
  async run() {
    const settings = readSettings(process.env, root);
    const log = logger(settings.logLevel);
    const running = await start(settings, log);
    for (const { centre, serving, quarantined } of running.office.report()) {
      const aside =
        quarantined.length === 0 ? '' : `,${quarantined.length} 个有问题未启用（${quarantined.join('、')}）`;
      console.log(`${centre}：${serving} 个事项${aside}`);
    }
    console.log(`一窗已启动：http://localhost:${running.port}/`);
    const signal = await new Promise<string>((resolve) => {
      for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, resolve);
    });
    log.info({ signal }, '正在停止');
    await running.stop();
    return 0;
  },
};
