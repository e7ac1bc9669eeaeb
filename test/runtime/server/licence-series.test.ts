/** Licences of the hall's own series: numbered when they are made, one after another. */
import { accepted, apply, decided, everybodyFor, handedOut } from '../../build/courses.ts';
import { anOffice, type TestOffice } from '../../build/office.ts';

const matter = 'public-place-hygiene';

describe('the hygiene permits of the county', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice();
  }, 60_000);
  afterAll(() => office.stop());

  it('bear the numbers of one series without a gap, in the form the rule prescribes', async () => {
    const course = { office, matter, example: 0, staff: await everybodyFor(office, matter) };
    const [clerk] = course.staff.values();
    const numbers: unknown[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      const id = await apply(course);
      await accepted(course, id);
      await decided(course, id, 'grant');
      await handedOut(course, id);
      const answer = await clerk?.get(`/api/desk/cases/${id}`);
      const { case: one } = answer?.body as { case: { result?: { number?: string }; stage: string } };
      expect(one.stage).toBe('concluded');
      numbers.push(one.result?.number);
    }
    expect(numbers).toEqual(['江卫公证字〔2026〕第000001号', '江卫公证字〔2026〕第000002号']);
  }, 120_000);
});
