/** `yichuang user add`: an account of a member of staff; the password is read from standard input, never an argument. */
import { parseArgs } from 'node:util';
import { text } from 'node:stream/consumers';
import { hashPassword } from '../accounts/secret.ts';
import type { Subcommand } from '../cli.ts';
import { withOffice } from './with-office.ts';

const MIN_LENGTH = 10;

export const user: Subcommand = {
  usage: 'user add 中心 用户名 --display 显示名 --post 岗位',
  summary: '添加或者更新账号（密码从标准输入读取）',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        display: { type: 'string' },
        post: { type: 'string', multiple: true, default: [] },
        window: { type: 'string' },
        employment: { type: 'string', default: 'established' },
      },
    });
    const [verb, centreId = '', name = ''] = positionals;
    if (verb !== 'add' || name === '')
      throw new Error('用法：yichuang user add 中心 用户名 --display 显示名 --post 岗位');
    const password = (await text(process.stdin)).trim();
    if (Array.from(password).length < MIN_LENGTH) throw new Error(`密码至少 ${MIN_LENGTH} 个字符，从标准输入给出`);
    return withOffice(async ({ centres, store, clock }) => {
      const centre = centres.byId(centreId);
      if (!centre) throw new Error(`没有中心“${centreId}”`);
      for (const post of values.post) if (!centre.posts.has(post)) throw new Error(`没有岗位“${post}”`);
      if (values.window !== undefined && !centre.windowsById.has(values.window))
        throw new Error(`没有窗口“${values.window}”`);
      await store.audit.write({
        ...{ centre: centreId, at: clock.now(), actor: 'yichuang', act: 'putAccount', object: name, outcome: 'done' },
      });
      await store.accounts.put({
        ...{ centre: centreId, name, posts: values.post, active: true, createdAt: clock.now() },
        displayName: values.display ?? name,
        password: await hashPassword(password),
        ...(values.window === undefined ? {} : { window: values.window }),
        employment:
          values.employment === 'contracted'
            ? 'contracted'
            : values.employment === 'seconded'
              ? 'seconded'
              : 'established',
      });
      console.log(`账号 ${centreId}/${name} 已保存`);
      return 0;
    });
  },
};
