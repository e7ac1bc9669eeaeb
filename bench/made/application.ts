/** A complete application for 户外广告设置, made of the first example of its bundle and what the server asks for. */
import { readFile } from 'node:fs/promises';
import type { Browser } from './browser.ts';

export const matter = 'outdoor-advertising';
const examples = new URL(`../../configs/jianghua/matters/${matter}/examples.json`, import.meta.url);

interface Wanted {
  id: string;
  originals: number;
  copies: number;
}

export interface Application {
  matter: string;
  command: { materials: { id: string }[] } & Record<string, unknown>;
}

/** The body of a submission, about 2 KB. */
export async function anApplication(browser: Browser): Promise<Application> {
  const [example] = (JSON.parse(await readFile(examples, 'utf8')) as { examples: { answers: object }[] }).examples;
  const answers = example?.answers ?? {};
  const applicant = { kind: 'organisation', hasAgent: false };
  const { materials } = await browser.json<{ materials: Wanted[] }>('POST', `/api/matters/${matter}/assess`, {
    answers,
    applicant,
  });
  return {
    matter,
    command: {
      kind: 'submit',
      applicant: {
        kind: 'organisation',
        name: '江华演示广告有限公司',
        idKind: 'creditCode',
        idNumber: '91350100M000100Y43',
        legalRepresentative: '演示甲',
        mobile: '15400000001',
      },
      answers,
      materials: materials.map(({ id, originals, copies }) => ({ id, files: [], originals, copies, way: 'paper' })),
      delivery: { way: 'pickUp' },
    },
  };
}
