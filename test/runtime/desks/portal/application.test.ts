import { applicantForm, checkAnswers, liveForm } from '../../../../engine/index.ts';
import {
  type Application,
  type WayIn,
  fromDraft,
  missingFiles,
  toCommand,
  toDraft,
  waysOf,
} from '../../../../runtime/desks/portal/apply/application.ts';
import { faultsOf } from '../../../../runtime/desks/portal/apply/server-faults.ts';
import { nextStep, shownSteps, stepsOf } from '../../../../runtime/desks/portal/apply/steps.ts';

const person = {
  kind: 'person',
  personName: '测试用户',
  idKind: 'identityCard',
  identityCard: '110101199003077512',
  mobile: '15400000001',
  hasAgent: false,
};
const file = { id: '0123456789abcdef01234567', name: '扫描件.pdf', size: 10 };
const material = (id: string, more = {}) => ({
  id,
  name: id,
  necessity: 'required',
  originality: 'original',
  originals: 1,
  copies: 2,
  form: 'either',
  fromForm: false,
  maxFiles: 5,
  ways: ['paper', 'upload', 'none'] as WayIn[],
  ...more,
});
const application: Application = {
  applicant: person,
  answers: { wall: true },
  materials: { plan: { way: 'upload', files: [file] }, deed: { way: 'paper', files: [file] } },
  delivery: { way: 'mail', address: '沱江镇某路 1 号' },
  step: 2,
};
const asked = [material('form', { fromForm: true }), material('plan'), material('deed'), material('late')];

describe('an application', () => {
  it('comes back from its draft as it was', () => {
    expect(fromDraft(toDraft(application))).toEqual(application);
  });

  it('hands in paper by its count and files by their ids, and only what is asked for', () => {
    const { materials, delivery } = toCommand(
      { ...application, materials: { ...application.materials, old: { way: 'upload', files: [file] } } },
      asked,
    );
    expect(materials).toEqual([
      { id: 'form', way: 'upload', files: [], originals: 0, copies: 0 },
      { id: 'plan', way: 'upload', files: [file.id], originals: 0, copies: 0 },
      { id: 'deed', way: 'paper', files: [], originals: 1, copies: 2 },
      { id: 'late', way: 'upload', files: [], originals: 0, copies: 0 },
    ]);
    expect(delivery).toEqual({ way: 'mail', address: '沱江镇某路 1 号' });
  });

  it('about a licence keeps it in the draft and names it by its number', () => {
    const business = { kind: 'renewal', licence: { number: '江卫公证字〔2026〕第000001号', state: 'valid' } } as const;
    const renewal: Application = { ...application, business };
    expect(fromDraft(toDraft(renewal)).business).toEqual(business);
    expect(toCommand(renewal, asked).business).toEqual({ kind: 'renewal', licence: business.licence.number });
    expect(toCommand(application, asked).business).toBeUndefined();
  });

  it('names the materials that are to be uploaded and have no file', () => {
    expect(missingFiles(asked, application).map(({ id }) => id)).toEqual(['late']);
  });

  it('offers paper where paper is taken, and later where a material may be deferred', () => {
    expect(waysOf(material('x'))).toEqual(['upload', 'paper']);
    expect(waysOf(material('x', { form: 'electronic' }))).toEqual(['upload']);
    expect(waysOf(material('x', { necessity: 'deferrable' }))).toEqual(['upload', 'paper', 'none']);
    expect(waysOf(material('x', { fromForm: true }))).toEqual(['upload']);
    expect(waysOf(material('x', { ways: ['paper', 'licence', 'none'] }))).toEqual(['upload', 'paper', 'licence']);
  });
});

const form = liveForm({
  form: {
    sections: [
      { id: 'place', title: '位置', fields: [{ kind: 'yesNo', id: 'wall', title: '墙面', required: true }] },
      {
        id: 'size',
        title: '规格',
        when: { fact: 'answers.wall', operator: 'equal', value: true },
        fields: [{ kind: 'number', id: 'length', title: '长', required: true }],
      },
    ],
  },
  rules: {},
});
const steps = stepsOf(form);

describe('the steps', () => {
  it('leave out a section the answers do not call for', () => {
    const idsFor = (wall: boolean) => shownSteps(steps, form.settle({ wall })).map((index) => steps[index]?.id);
    expect(idsFor(true)).toEqual(['applicant', 'place', 'size', 'materials', 'delivery', 'review']);
    expect(idsFor(false)).toEqual(['applicant', 'place', 'materials', 'delivery', 'review']);
  });

  it('begin with what is asked for where a licence may be acted on', () => {
    expect(
      stepsOf(form, [{ kind: 'renewal' }])
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['business', 'applicant']);
  });

  it('go on from a step that has gone, and stay at the ends', () => {
    expect(nextStep([0, 1, 3], 2, 1)).toBe(3);
    expect(nextStep([0, 1, 3], 2, -1)).toBe(1);
    expect(nextStep([0, 1, 3], 3, 1)).toBe(3);
    expect(nextStep([0, 1, 3], 0, -1)).toBe(0);
  });
});

describe('what the server refuses', () => {
  it('is told at the step and the field where it can be mended', () => {
    const errors = [
      { code: 'A', pointer: '/command/answers/length', message: '太长' },
      { code: 'B', pointer: '/command/applicant/idNumber', message: '号码不对' },
      { code: 'C', pointer: '/command/materials/0/id', message: '不要这份材料' },
      { code: 'D', pointer: '', message: '别的' },
    ];
    const applicant = liveForm({ form: applicantForm(['person', 'enterprise']), rules: {} });
    const problem = { type: '', title: '', status: 422, code: 'FORM_INVALID', errors };
    const faults = faultsOf(problem, { form, applicantForm: applicant, steps, applicant: person });
    expect(faults.list.map(({ step }) => (step === undefined ? undefined : steps[step]?.id))).toEqual([
      'size',
      'applicant',
      'materials',
      undefined,
    ]);
    expect(faults.answers).toMatchObject([{ section: 'size', field: 'length', pointer: '/length' }]);
    expect(faults.applicant).toMatchObject([{ section: 'applicant', field: 'identityCard' }]);
  });
});

describe('the applicant’s form', () => {
  const both = liveForm({ form: applicantForm(['person', 'enterprise']), rules: {} });

  it('takes a person without asking for an organisation’s code', () => {
    expect(checkAnswers(both, person).errors).toEqual([]);
  });

  it('asks an organisation for its code and who answers for it', () => {
    const { errors } = checkAnswers(both, { kind: 'organisation', mobile: '15400000001', hasAgent: false });
    expect(errors.map(({ field }) => field)).toEqual(['organisationName', 'creditCode', 'legalRepresentative']);
  });

  it('lets only those apply whom the matter serves', () => {
    const { errors } = checkAnswers(liveForm({ form: applicantForm(['enterprise']), rules: {} }), person);
    expect(errors.some(({ field }) => field === 'kind')).toBe(true);
  });
});
