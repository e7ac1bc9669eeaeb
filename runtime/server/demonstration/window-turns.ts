/** Until acceptance: what the window and the applicant do. */
import type { Case, ReceivedMaterial } from '../../../engine/index.ts';
import { workOf } from '../cases/work.ts';
import type { Caller } from '../http/caller.ts';
import { atItsSeats, type Deed, type Standing, type Turn } from './standing.ts';

const missing = ({ materials }: Case): readonly ReceivedMaterial[] => materials.filter(({ way }) => way === 'none');
const listed = (materials: readonly ReceivedMaterial[]) => materials.map((one) => ({ ...one, files: [...one.files] }));

/** The applicant who sent it, or the clerk who fills in for somebody standing at the window. */
export function applicantOrClerk({ document, one, staff }: Standing): readonly Caller[] {
  if (document.applicant === undefined) return staff.clerksFor(one.matter.id);
  return [{ kind: 'applicant', centre: one.centre, id: document.applicant, mobile: one.applicant.mobile }];
}

/** What was not handed in is told; everything else was looked at and is sound. */
async function notify(standing: Standing): Promise<Deed> {
  const { one, matter } = standing;
  const items = matter.bundle.materials.materials;
  const defects = missing(one).map(({ id }) => {
    const material = items.find((item) => item.id === id);
    const item = material?.name ?? id;
    const remedy = `请补交${item}${material && material.originals > 0 ? `原件 ${material.originals} 份` : '1 份'}`;
    return { on: `material:${id}`, item, problem: '申请时没有提交', remedy };
  });
  const { plan } = await standing.dossier();
  const looked = [...plan.materials.map(({ id }) => `material:${id}`), ...plan.fields.map(({ id }) => `field:${id}`)];
  const sound = looked.filter((on) => !defects.some((defect) => defect.on === on));
  return { by: atItsSeats(standing), command: { kind: 'notifyOnce', defects, sound } };
}

const accept = (standing: Standing): Deed => {
  const checked = standing.one.materials.filter(({ way }) => way !== 'none').map(({ id }) => id);
  return { by: atItsSeats(standing), command: { kind: 'accept', checked } };
};

/** A reason the desk itself offers; without one with its law nothing is refused. */
async function refuse(standing: Standing): Promise<Deed> {
  const [clerk] = atItsSeats(standing);
  if (!clerk) return accept(standing);
  const reasons = workOf(standing.one, clerk, await standing.dossier()).refusalReasons;
  const reason = reasons.find(({ basis }) => basis !== '');
  if (!reason) return accept(standing);
  const grounds = [{ text: reason.text, basis: reason.basis }];
  return { by: atItsSeats(standing), command: { kind: 'refuseAcceptance', cause: 'conditions', grounds } };
}

const received = (standing: Standing): Deed | Promise<Deed> => {
  if (standing.document.state.notices.length === 0 && missing(standing.one).length > 0) return notify(standing);
  return standing.fate.refused ? refuse(standing) : accept(standing);
};

const supplement = (standing: Standing): Deed => {
  const items = standing.matter.bundle.materials.materials;
  const materials = missing(standing.one).map(({ id }): ReceivedMaterial => {
    const { originals = 1, copies = 0 } = items.find((item) => item.id === id) ?? {};
    return { id, files: [], originals, copies, way: 'paper' };
  });
  return { by: applicantOrClerk(standing), command: { kind: 'supplement', materials: listed(materials) } };
};

export const windowTurns = {
  submitted: {
    wait: () => ({ for: 'receive' }),
    deed: (standing) => ({
      by: atItsSeats(standing),
      command: { kind: 'receive', materials: listed(standing.one.materials) },
    }),
  },
  received: { wait: () => ({ for: 'accept' }), deed: received },
  supplementing: { wait: () => ({ for: 'supplement' }), deed: supplement },
} satisfies Record<string, Turn>;
