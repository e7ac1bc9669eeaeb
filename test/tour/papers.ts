/** Every kind of paper of every matter of the county, once, out of cases that went their way over HTTP. */
import { projectCases } from '../../runtime/server/worker/project.ts';
import { wakeCases } from '../../runtime/server/worker/wake.ts';
import { anOldLicence } from '../build/old-licence.ts';
import { anOffice, type Caller, type TestOffice } from '../build/office.ts';
import type { Album, Part } from './album.ts';
import {
  accepted,
  act,
  apply,
  assessed,
  type Course,
  decided,
  everybodyFor,
  handedOut,
  heardAndExtended,
  notified,
  notRequired,
  refused,
  sealed,
  terminated,
  told,
  withdrawn,
} from '../build/courses.ts';

/** What can become of a case, each with the acts whose papers it brings. */
const ways: readonly ((course: Course, id: string) => Promise<void>)[] = [
  async (course, id) => {
    await told(course, id);
    await accepted(course, id);
    await decided(course, id, 'grant');
    await handedOut(course, id);
  },
  refused,
  async (course, id) => {
    await accepted(course, id);
    await decided(course, id, 'deny');
  },
  withdrawn,
];

/** What becomes of cases whose papers the centre keeps for all its matters. */
const commonWays: readonly (Pick<Course, 'matter' | 'promise' | 'later'> & {
  go: (course: Course, id: string) => Promise<void>;
})[] = [
  { matter: 'drainage-permit', promise: 'concealedWorks', go: accepted },
  { matter: 'labour-dispatch', later: 'dispatchAgreement', go: accepted },
  { matter: 'labour-dispatch', go: notRequired },
  {
    matter: 'disability-certificate',
    go: async (course, id) => {
      await accepted(course, id);
      await assessed(course, id);
    },
  },
  {
    matter: 'labour-dispatch',
    go: async (course, id) => {
      await accepted(course, id);
      await heardAndExtended(course, id);
      await terminated(course, id);
    },
  },
  {
    matter: 'labour-dispatch',
    go: async (course, id) => {
      await notified(course, id);
      const { clock } = course.office;
      clock.move(new Date(clock.now().getTime() + MONTH), true);
      // Reminded first, then ended.
      for (let turn = 0; turn < 2; turn++) await wakeCases(course.office.office);
    },
  },
  {
    matter: 'outdoor-advertising',
    go: async (course, id) => {
      await granted(course, id);
      await sealed(course, id);
      await act(course, id, 'archive', () => ({}));
    },
  },
  {
    matter: 'public-place-hygiene',
    go: async (course, id) => {
      await granted(course, id);
      await projectCases(course.office.office);
      await act(course, id, 'revoke', () => ({
        ...{ ground: 'procedure', reason: '审查时遗漏了现场核查', heard: true },
      }));
    },
  },
  {
    matter: 'public-place-hygiene',
    go: async (course, id) => {
      await granted(course, id);
      await projectCases(course.office.office);
      const noticeOn = course.office.clock.now().toISOString().slice(0, 10);
      await act(course, id, 'cancelLicence', () => ({
        ...{ ground: 'dissolved', evidence: '登记机关准予注销登记通知书', reason: '经营者已经办理注销登记' },
        ...{ notice: 'told', noticeOn },
      }));
    },
  },
  {
    matter: 'disability-certificate',
    go: async (course, id) => {
      await granted(course, id);
      await projectCases(course.office.office);
      const reason = '评定结论有误，按照《中华人民共和国残疾人证管理办法》的规定收回';
      await act(course, id, 'revoke', () => ({ ground: 'procedure', reason, heard: true }));
    },
  },
  {
    matter: 'disability-certificate',
    go: async (course, id) => {
      await granted(course, id);
      await projectCases(course.office.office);
      const noticeOn = course.office.clock.now().toISOString().slice(0, 10);
      await act(course, id, 'cancelLicence', () => ({
        ...{ ground: 'incapable', evidence: '居民死亡医学证明书', notice: 'told', noticeOn },
        reason: '持证人已经死亡，按照《中华人民共和国残疾人证管理办法》的规定注销',
      }));
    },
  },
];

const MONTH = 30 * 86_400_000;

async function granted(course: Course, id: string): Promise<void> {
  await accepted(course, id);
  await decided(course, id, 'grant');
  await handedOut(course, id);
}

/** A licence of before, which nobody decides about until it has run out; in an office of its own, whose year ends. */
async function renewedBySilence(office: TestOffice): Promise<{ course: Course; id: string }> {
  const matter = 'public-place-hygiene';
  const { number } = await anOldLicence(office);
  const course = { office, matter, example: 5, licence: number, staff: await everybodyFor(office, matter) };
  const id = await apply(course);
  await accepted(course, id);
  office.clock.move(new Date('2026-12-25T16:00:00.000Z'), true);
  for (let turn = 0; turn < 5; turn += 1) await wakeCases(office.office);
  return { course, id };
}

export async function papers(album: Album): Promise<void> {
  const office = await anOffice();
  try {
    const part = album.part('全部事项的文书');
    await commonPapers(part, office);
    for (const { matter } of await office.office.library.list('jianghua')) await papersOf(part, office, matter);
  } finally {
    await office.stop();
  }
}

/** Papers of the centre, by what the file of its documents lists; no matter of this county is decided above it. */
const commonOf = ({ office }: TestOffice): string[] =>
  (office.centres.byId('jianghua')?.shared.documents ?? [])
    .filter(({ act }) => act !== 'forwardUp')
    .map(({ id }) => id);

async function commonPapers(part: Part, office: TestOffice): Promise<void> {
  const missing = new Set(commonOf(office));
  part.chapter('全中心通用');
  for (const { go, ...way } of commonWays) {
    const staff = await everybodyFor(office, way.matter);
    const course = { office, staff, example: 0, ...way };
    const id = await apply(course);
    await go(course, id);
    const [clerk] = staff.values();
    if (clerk) await keep(part, clerk, id, 'centre', missing);
  }
  const later = await anOffice();
  try {
    const { course, id } = await renewedBySilence(later);
    const [clerk] = course.staff.values();
    if (clerk) await keep(part, clerk, id, 'centre', missing);
  } finally {
    await later.stop();
  }
  if (missing.size > 0) throw new Error(`the centre never made ${[...missing].join('、')}`);
}

async function papersOf(part: Part, office: TestOffice, matter: string): Promise<void> {
  const published = await office.office.library.inForce('jianghua', matter);
  if (!published) throw new Error(`${matter} is not published`);
  const { bundle } = published.matter;
  const staff = await everybodyFor(office, matter);
  const own = bundle.documents.documents.filter(({ byCentre }) => byCentre !== true);
  // What another system handles has the papers of that system, and only the receipt of this one.
  if (bundle.matter.identity.elsewhere) return;
  const missing = new Set(own.map(({ id }) => id));
  const valid = bundle.examples.examples.filter(({ expect }) => expect.valid !== false);
  part.chapter(bundle.matter.identity.name);
  for (const [example, { expect, business = 'new' }] of valid.entries()) {
    const brings = expect.documents?.some((id) => missing.has(id)) === true;
    if (example > 0 && !brings) continue;
    const licence = business === 'new' ? {} : { licence: await aLicence({ office, staff, matter, example: 0 }) };
    const course = { office, staff, matter, example, ...licence };
    for (const go of example === 0 ? ways : ways.slice(0, 1)) {
      const id = await apply(course);
      await go(course, id);
      const [clerk] = staff.values();
      if (clerk) await keep(part, clerk, id, matter, missing);
    }
  }
  if (missing.size > 0) throw new Error(`${matter} never made ${[...missing].join('、')}`);
}

/** The number of a licence that was just handed out. */
async function aLicence(course: Course): Promise<string> {
  const { office } = course.office;
  const id = await apply(course);
  await granted(course, id);
  await projectCases(office);
  const found = await office.store.cases.byId({ centre: 'jianghua', kind: 'system' }, id);
  return found?.state.result?.number ?? '';
}

/** The PDFs of a case whose kind has not been kept yet. */
async function keep(part: Part, clerk: Caller, id: string, matter: string, missing: Set<string>): Promise<void> {
  const { case: one } = (await clerk.get(`/api/desk/cases/${id}`)).body as {
    case: { documents: { id: string; config: string; title: string }[] };
  };
  for (const document of one.documents) {
    if (!missing.delete(document.config)) continue;
    const pdf = await printed(clerk, `/api/desk/cases/${id}/documents/${document.id}`);
    part.paper(`paper-${matter}-${document.config}`, document.title, pdf);
  }
}

/** A PDF; a busy machine may overrun the time a document is given, so it is asked for again. */
async function printed(clerk: Caller, at: string): Promise<Buffer> {
  for (let turn = 0; turn < 5; turn += 1) {
    const answer = await clerk.get(at).responseType('blob');
    if (answer.status === 200) return answer.body as Buffer;
  }
  throw new Error(`${at} was not made`);
}
