/** Pages that name things by what the server calls them have a word for each. */
import { lifecycle } from '../../../../engine/cases/lifecycle.ts';
import audit from '../../../../runtime/desks/locale/zh-CN/audit.json' with { type: 'json' };
import staff from '../../../../runtime/desks/locale/zh-CN/staff.json' with { type: 'json' };
import { actions } from '../../../../runtime/desks/staff/actions/registry.ts';
import { i18n } from '../../../../runtime/desks/staff/i18n.ts';

const stages = Object.values(lifecycle) as Readonly<Record<string, { events: readonly string[] }>>[];
const events = [...new Set(stages.flatMap((row) => Object.values(row).flatMap((transition) => transition.events)))];

describe('the words of the desks', () => {
  it.each(events)('name the event “%s” of the audit log', (event) => {
    expect(Object.keys(audit.acts)).toContain(event);
  });

  it.each(Object.keys(actions))('say what the button reads that signs “%s”', (kind) => {
    expect(Object.keys(staff.act.sign)).toContain(kind);
  });

  it('name every file with unverified values', () => {
    const t = i18n.getFixedT('zh-CN', 'centre');
    for (const file of ['centre.json', 'organisation.json', 'catalogues/licences.json'])
      expect(t(`unverified>files>${file}`, { keySeparator: '>' })).toMatch(/^[一-鿿]+$/u);
  });
});
