/** Cases of any matter, carried by the people of its office through the ways a case can go. */
import { addWorkingDays, type CompiledMatter } from '../../engine/index.ts';
import type { CaseView, WorkShape } from '../../runtime/api/index.ts';
import { noticeGroups } from '../../runtime/desks/staff/actions/notice-items.ts';
import type { Caller, TestOffice } from './office.ts';
import { visitors } from './carry.ts';
import { aSubmission } from './submission.ts';

/** Somebody of the office, each with cookies of their own. */
type Staff = ReadonlyMap<string, Caller>;

export interface Course {
  office: TestOffice;
  staff: Staff;
  matter: string;
  example: number;
  /** A material the applicant promises instead of handing it in. */
  promise?: string;
  /** Number of the licence that is acted on. */
  licence?: string;
  /** A material that is to follow (容缺). */
  later?: string;
}

const numberElsewhere = '演示00000001';

/** Accounts of the units a matter passes through, clerks at its windows first. */
function peopleFor({ office }: TestOffice, { bundle }: CompiledMatter): string[] {
  const centre = office.centres.byId('jianghua');
  const { id, identity } = bundle.matter;
  const units = new Set([identity.department, identity.acceptingUnit, identity.decidingUnit]);
  const unitOf = (post: string) => centre?.organisation.posts.find((one) => one.id === post)?.unit;
  const serves = (window = '') => centre?.windowsById.get(window)?.matters.includes(id) === true;
  const accounts = (centre?.accounts ?? []).filter(
    ({ posts, window }) => serves(window) || posts.some((post) => units.has(unitOf(post))),
  );
  return accounts.sort((a, b) => Number(serves(b.window)) - Number(serves(a.window))).map(({ name }) => name);
}

/** Throws when the matter is not published. */
export async function everybodyFor(office: TestOffice, matter: string): Promise<Staff> {
  const published = await office.office.library.inForce('jianghua', matter);
  if (!published) throw new Error(`${matter} is not published`);
  const staff = new Map<string, Caller>();
  for (const name of peopleFor(office, published.matter)) staff.set(name, await office.staff(name));
  return staff;
}

let keys = 0;
const newKey = () => ({ 'idempotency-key': `test-course-${(keys += 1)}` });

async function view(by: Caller, id: string): Promise<CaseView | undefined> {
  const answer = await by.get(`/api/desk/cases/${id}`);
  return answer.status === 200 ? (answer.body as CaseView) : undefined;
}

/** Whoever of the office may do this now does it. */
export async function act({ staff, matter }: Course, id: string, kind: string, write: (seen: CaseView) => object) {
  const why: string[] = [];
  for (const [name, by] of staff) {
    const seen = await view(by, id);
    if (!seen?.allowed.some(({ command, allowed }) => command === kind && allowed)) continue;
    if (kind === 'review' && !seen.work.steps.some(({ mine }) => mine)) continue;
    const command = { kind, ...write(seen) };
    const body = { command, expectedVersion: seen.version };
    const answer = await by.send('post', `/api/desk/cases/${id}/commands`, body, newKey());
    if (answer.status === 200) return;
    why.push(`${name}: ${JSON.stringify(answer.body)}`);
  }
  throw new Error(`nobody could do ${kind} in ${matter}\n${why.join('\n')}`);
}

/** Hands in an application at a window of the matter; everything asked for is there on paper. */
export async function apply({ office, staff, matter, example, licence, promise, later }: Course): Promise<string> {
  const { command } = await aSubmission(office, matter, example);
  command.materials = command.materials.filter(({ id }) => id !== later);
  for (const material of command.materials) if (material.id === promise) material.way = 'commitment';
  if (command.applicant.kind === 'person') command.applicant.name = '盘演示';
  if (command.business && licence !== undefined) command.business.licence = licence;
  const why: string[] = [];
  for (const [name, by] of staff) {
    const answer = await by.send('post', '/api/desk/cases', { matter, command }, newKey());
    if (answer.status === 200 || answer.status === 201) return (answer.body as { id: string }).id;
    why.push(`${name}: ${JSON.stringify(answer.body)}`);
  }
  throw new Error(`nobody could receive ${matter}\n${why.join('\n')}`);
}

const handedIn = ({ case: one }: CaseView) =>
  one.materials.map(({ id, files, originals, copies, way }) => ({ id, files, originals, copies, way }));

export async function told(course: Course, id: string): Promise<void> {
  await notified(course, id);
  await act(course, id, 'supplement', (seen) => ({ materials: handedIn(seen) }));
}

export async function notified(course: Course, id: string): Promise<void> {
  await act(course, id, 'notifyOnce', (seen) => {
    const [first, second = first] = seen.materials;
    const defects = [
      { material: first, problem: '申请人未签名', remedy: '请在申请人签名处签名后重新提交' },
      { material: second, problem: '复印件不清晰，无法辨认证件号码', remedy: '请重新提交清晰的复印件' },
    ].flatMap(({ material, ...rest }) =>
      material === undefined ? [] : [{ on: `material:${material.id}`, item: material.name, ...rest }],
    );
    const looked = noticeGroups(seen, '材料').flatMap(({ items }) => items.map(({ on }) => on));
    return { defects, sound: looked.filter((on) => !defects.some((defect) => defect.on === on)) };
  });
}

export const accepted = (course: Course, id: string) =>
  act(course, id, 'accept', (seen) => ({
    checked: seen.case.materials.map((material) => material.id),
    creditChecked: course.promise !== undefined,
  }));

/** What was promised turns out to be so. */
export const promiseChecked = (course: Course, id: string) =>
  act(course, id, 'checkCommitment', ({ work }) => ({
    outcome: 'kept',
    finding: '经现场核查，承诺的内容属实。',
    people: visitors(work),
  }));

export const refused = (course: Course, id: string) =>
  act(course, id, 'refuseAcceptance', ({ work }) => ({
    cause: 'competence',
    grounds: [
      { text: '申请事项依法不属于本机关职权范围', basis: '《中华人民共和国行政许可法》第三十二条第一款第二项' },
      ...work.refusalReasons
        .filter(({ basis }) => basis !== '')
        .slice(0, 1)
        .map(plain),
    ],
    whereTo: '沱江镇人民政府',
  }));

const plain = ({ text, basis }: WorkShape['denialReasons'][number]) => ({
  text,
  basis: basis === '' ? '《中华人民共和国行政许可法》第三十八条第二款' : basis,
});

const stageOf = async ({ staff }: Course, id: string) => {
  const [clerk] = staff.values();
  return clerk && (await view(clerk, id))?.case.stage;
};

/** Through every step of review. */
export async function reviewed(course: Course, id: string): Promise<void> {
  while ((await stageOf(course, id)) === 'reviewing') {
    await act(course, id, 'review', ({ work }) => {
      const [step] = work.steps.filter(({ mine }) => mine);
      const people = step && step.people > 0 ? { people: visitors(work) } : {};
      return { step: step?.id, outcome: 'pass', opinion: '核对完毕，与申请材料一致，建议按规定作出决定。', ...people };
    });
  }
}

/** Through review to the decision. */
export async function decided(course: Course, id: string, outcome: 'grant' | 'deny'): Promise<void> {
  await reviewed(course, id);
  const isGrant = outcome === 'grant';
  if ((await stageOf(course, id)) === 'opining')
    await act(course, id, 'giveOpinion', () => ({
      outcome,
      opinion: isGrant
        ? '经初审，符合规定条件，建议准予，报请审定。'
        : '经初审，不符合规定条件，建议不予许可，报请审定。',
    }));
  await act(course, id, 'decide', ({ work }) => ({
    outcome,
    opinion: isGrant ? '经审查，符合法定条件、标准，准予。' : '经审查，不符合法定条件、标准，不予许可。',
    grounds: isGrant ? [] : work.denialReasons.slice(0, 2).map(plain),
  }));
}

/** Whoever keeps the seals that papers wait for puts them on. */
export async function sealed(course: Course, id: string): Promise<void> {
  const [clerk] = course.staff.values();
  const waits = async () => clerk && (await view(clerk, id))?.documents.some(({ ready }) => !ready);
  while (await waits())
    await act(course, id, 'seal', ({ documents }) => ({
      documents: documents.flatMap((paper) => (paper.seal?.mine === undefined ? [] : [paper.id])),
    }));
}

/** Whoever has blanks in hand prints onto them what belongs on one. */
async function onBlanks(course: Course, id: string): Promise<void> {
  const [clerk] = course.staff.values();
  const waits = async () => clerk && (await view(clerk, id))?.documents.some(({ blank }) => blank && !blank.number);
  while (await waits())
    await act(course, id, 'useBlank', ({ documents }) => {
      const paper = documents.find(({ blank }) => blank?.next !== undefined);
      return { document: paper?.id ?? '', number: paper?.blank?.next ?? '无' };
    });
}

export async function handedOut(course: Course, id: string): Promise<void> {
  if ((await stageOf(course, id)) === 'producing')
    await act(course, id, 'produce', ({ work }) => (work.result?.numbered ? { resultNumber: numberElsewhere } : {}));
  await sealed(course, id);
  await onBlanks(course, id);
  await act(course, id, 'deliver', ({ case: one }) => ({
    way: 'pickUp',
    receiver: one.applicant.name,
    identityChecked: true,
  }));
}

export const notRequired = (course: Course, id: string) =>
  act(course, id, 'tellNotRequired', () => ({
    grounds: [{ text: '申请事项依法不需要取得行政许可', basis: '《中华人民共和国行政许可法》第三十二条第一款第一项' }],
  }));

/** An appraisal stops the limits until its result is there. */
export async function assessed(course: Course, id: string): Promise<void> {
  await act(course, id, 'suspend', ({ work }) => ({
    procedure: work.procedures[0]?.id,
    reason: '依法需要由指定机构鉴定',
    expected: 10,
  }));
  await act(course, id, 'resume', ({ work }) => ({ procedure: work.procedures[0]?.id, result: '鉴定意见已存卷' }));
}

/** Somebody of the office who did not review. */
function chairOf({ officers }: WorkShape, steps: CaseView['case']['steps']): string {
  const reviewed = new Set(
    steps.flatMap(({ by, people = [] }) => [...(by ? [by] : []), ...people].map(({ id }) => id)),
  );
  return officers.findLast(({ id, reviews }) => reviews && !reviewed.has(id))?.id ?? '';
}

/** A neighbour speaks, the applicant asks for a hearing and is heard, and the leader extends the limits. */
export async function heardAndExtended(course: Course, id: string): Promise<void> {
  const neighbour = '演示邻户';
  const { office } = course;
  await act(course, id, 'tellInterested', () => ({ name: neighbour, interest: '与申请场所相邻，通行可能受到影响' }));
  await act(course, id, 'hearStatement', () => ({
    ...{ name: neighbour, summary: '要求保留消防通道', handling: '采纳，已要求申请人保留通道' },
  }));
  await act(course, id, 'tellHearing', () => ({ persons: [neighbour], reason: '直接涉及申请人与相邻权利人的通行' }));
  await act(course, id, 'answerHearing', ({ case: one }) => ({ who: one.applicant.name, outcome: 'ask' }));
  const calendar = office.office.centres.byId('jianghua')?.calendar;
  const heldOn = calendar && addWorkingDays(calendar, office.clock.now().toISOString().slice(0, 10), 7);
  if (typeof heldOn !== 'string') throw new Error('the days of the hearing are not published');
  await act(course, id, 'arrangeHearing', ({ work, case: { steps } }) => ({
    ...{ cause: 'asked', on: heldOn, time: '上午九时三十分', place: '县政务服务中心三楼会议室' },
    ...{ chair: chairOf(work, steps), announced: false, reason: '申请事项对相邻权利人通行的影响' },
  }));
  office.clock.move(new Date(`${heldOn}T07:00:00.000Z`), true);
  await act(course, id, 'recordHearing', ({ case: one }) => ({
    ...{ heldOn, attendees: [one.applicant.name, neighbour], summary: '双方就消防通道进行了申辩和质证。' },
    ...{ result: '保留消防通道后影响轻微，建议准予', confirmed: true },
  }));
  await act(course, id, 'extend', () => ({ days: 5, reason: '案情复杂，需要进一步核实' }));
}

export const terminated = (course: Course, id: string) =>
  act(course, id, 'terminate', () => ({ ground: 'objectGone', reason: '拟设立的经营场所已经拆除' }));

export const withdrawn = (course: Course, id: string) =>
  act(course, id, 'withdraw', () => ({ reason: '申请人需要重新准备材料，改日再来办理。' }));
