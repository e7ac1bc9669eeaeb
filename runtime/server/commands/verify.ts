/** `yichuang verify`: every chain of a centre or of all, and where one breaks. */
import type { Subcommand } from '../cli.ts';
import { verifyCentre } from '../chain/verify.ts';
import { withOffice } from './with-office.ts';

export const verify: Subcommand = {
  usage: 'verify [中心]',
  summary: '核验办件记录和审计日志的链，指出第一处断裂',
  run: ([only]) =>
    withOffice(async ({ centres, store }) => {
      const ids = centres.all.map(({ centre }) => centre.id);
      if (only !== undefined && !ids.includes(only)) throw new Error(`没有中心“${only}”`);
      let faults = 0;
      for (const id of ids.filter((one) => only === undefined || one === only)) {
        const found = await verifyCentre(store, id);
        faults += found.faults.length;
        for (const { chain, at, why } of found.faults) {
          console.log(`断裂 ${id} ${chain === 'audit' ? '审计日志' : `办件 ${chain}`} 第 ${at} 条：${why}`);
        }
        console.log(`${id}：核验办件 ${found.cases} 件、审计日志 ${found.entries} 条，断裂 ${found.faults.length} 处`);
        if (found.entries > 0) console.log(`  审计日志末环 ${found.head}，请另行抄存，下次核对`);
      }
      return faults === 0 ? 0 : 1;
    }),
};
