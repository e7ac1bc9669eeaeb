import { ready, type Fields } from './build.ts';

const form = ready({
  sections: [
    {
      id: 'situation',
      title: '情形',
      fields: [
        {
          kind: 'yesNo',
          id: 'rented',
          title: '是否租用场地',
          when: { fact: 'applicant.kind', operator: 'equal', value: 'organisation' },
        },
        {
          kind: 'text',
          id: 'landlord',
          title: '出租人',
          when: { fact: 'answers.rented', operator: 'equal', value: true },
        },
        {
          kind: 'yesNo',
          id: 'related',
          title: '是否亲属',
          when: { fact: 'answers.landlord', operator: 'notEqual', value: '本人' },
        },
      ],
    },
    {
      id: 'place',
      title: '场地',
      when: { fact: 'answers.rented', operator: 'equal', value: true },
      fields: [
        { kind: 'number', id: 'length', title: '长', decimals: 2 },
        { kind: 'number', id: 'width', title: '宽', decimals: 2 },
        {
          kind: 'computed',
          id: 'area',
          title: '面积',
          decimals: 2,
          formula: { by: 'product', of: ['length', 'width'] },
        },
        { kind: 'note', id: 'hint', title: '说明', text: '按实际使用面积填写' },
        {
          kind: 'table',
          id: 'rooms',
          title: '房间',
          columns: [
            { kind: 'text', id: 'name', title: '名称' },
            { kind: 'number', id: 'seats', title: '座位' },
          ],
        },
        {
          kind: 'computed',
          id: 'seats',
          title: '座位合计',
          formula: { by: 'columnSum', table: 'rooms', column: 'seats' },
        },
      ],
    },
  ],
});
const enterprise = { 'applicant.kind': 'organisation' };

describe('settling answers', () => {
  it('hides what hangs on an answer that was not given, and says which', () => {
    const settled = form.settle({}, enterprise);
    expect([...settled.hiddenFields]).toEqual([
      'landlord',
      'related',
      'length',
      'width',
      'area',
      'hint',
      'rooms',
      'seats',
    ]);
    expect([...settled.hiddenSections]).toEqual(['place']);
    expect(form.whyHidden('landlord', settled)?.explanation).toMatchObject({
      outcome: undefined,
      why: '缺少 是否租用场地',
    });
    expect(form.whyHidden('area', settled)).toMatchObject({ part: 'place' });
    expect(form.whyHidden('rented', settled)).toBeUndefined();
  });

  it('drops a chain of answers with the first of them', () => {
    const given = { rented: false, landlord: '赵一', related: true, length: 2 };
    const settled = form.settle(given, enterprise);
    expect(settled.answers).toEqual({ rented: false });
    expect(settled.dropped).toEqual([
      { pointer: '/landlord', reason: 'hidden' },
      { pointer: '/related', reason: 'hidden' },
      { pointer: '/length', reason: 'hidden' },
    ]);
  });

  it('reads what is known of the applicant', () => {
    expect(form.settle({ rented: true }, { 'applicant.kind': 'person' }).answers).toEqual({});
    expect(form.settle({ rented: true }).answers).toEqual({});
  });

  it('works out products and sums, and nothing from parts that are missing', () => {
    const rooms = [{ name: '大厅', seats: 40 }, { name: '包间', seats: 12 }, { name: '后厨' }];
    const settled = form.settle({ rented: true, length: 0.1, width: 3, rooms }, enterprise);
    expect(settled.answers).toEqual({ rented: true, length: 0.1, width: 3, area: 0.3, rooms, seats: 52 });
    expect(settled.facts).toMatchObject({ 'applicant.kind': 'organisation', 'answers.area': 0.3, 'answers.seats': 52 });
    expect(form.settle({ rented: true, length: 0.1 }, enterprise).answers).toEqual({ rented: true, length: 0.1 });
  });

  it('does not take a computed value from outside, unless it agrees', () => {
    const given = { rented: true, length: 2, width: 3 };
    expect(form.settle({ ...given, area: 6 }, enterprise).dropped).toEqual([]);
    expect(form.settle({ ...given, area: 7 }, enterprise)).toMatchObject({
      answers: { area: 6 },
      dropped: [{ pointer: '/area', reason: 'computed' }],
    });
  });

  it('keeps no blanks', () => {
    const given = { rented: true, landlord: ' \u3000', length: undefined, rooms: [{ name: '', seats: 3 }] };
    expect(form.settle(given, enterprise)).toMatchObject({
      answers: { rented: true, rooms: [{ seats: 3 }], seats: 3 },
      dropped: [],
    });
    expect(form.settle({ rented: true, rooms: [] }, enterprise).answers).toEqual({ rented: true });
  });

  it('names what the form does not know, in rows too', () => {
    const given = JSON.parse(
      '{"rented":true,"__proto__":{"admin":1},"hint":"x","a/b":1,"rooms":[{"name":"厅","$ne":1}]}',
    );
    const settled = form.settle(given, enterprise);
    expect(settled.answers).toEqual({ rented: true, rooms: [{ name: '厅' }], seats: 0 });
    expect(settled.dropped).toEqual([
      { pointer: '/rooms/0/$ne', reason: 'unknown' },
      { pointer: '/__proto__', reason: 'unknown' },
      { pointer: '/hint', reason: 'unknown' },
      { pointer: '/a~1b', reason: 'unknown' },
    ]);
  });

  it('hands back the same rows when nothing in them is left out', () => {
    const rooms = [{ name: '大厅' }];
    expect(form.settle({ rented: true, rooms }, enterprise).answers.rooms).toBe(rooms);
  });

  it('uses named conditions', () => {
    const fields: Fields = [
      { kind: 'number', id: 'area', title: '面积' },
      { kind: 'text', id: 'permit', title: '许可证号', when: { condition: 'large' } },
    ];
    const large = {
      id: 'large',
      title: '大型',
      when: { fact: 'answers.area', operator: 'greaterThan', value: 100 },
    } as const;
    const named = ready({ sections: [{ id: 'only', title: '唯一', fields }] }, [large]);
    expect(named.settle({ area: 101, permit: 'A' }).answers).toEqual({ area: 101, permit: 'A' });
    expect(named.settle({ area: 100, permit: 'A' }).answers).toEqual({ area: 100 });
  });
});
