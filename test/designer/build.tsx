/** Opens a small matter the way the editor does, and shows a part of the editor. */
import { render } from '@testing-library/react';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { checkDeeply, checkQuickly, surroundingsOf } from '../../designer/check/check.ts';
import { findingsOf } from '../../designer/check/findings.ts';
import { createDraft, type Draft } from '../../designer/draft/draft.ts';
import { CheckedContext, EditorContext } from '../../designer/draft/editor.ts';
import { i18n } from '../../designer/locale/i18n.ts';
import { loadCentre, type Bundle } from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import { centreFilesWith, centreParts } from '../build/centre.ts';
import { aBundle } from '../build/matter.ts';

/** The small centre with a post for every step of the small matter. */
const organisation = centreParts()['organisation.json'];
const posts = [
  ...organisation.posts,
  { id: 'reviewer', unit: 'city-management', kind: 'reviewer', title: '承办人' },
  { id: 'technical', unit: 'city-management', kind: 'technicalReviewer', title: '技术审查员' },
];
const loaded = loadCentre(centreFilesWith({ 'organisation.json': { ...organisation, posts } }));
if (!loaded.ok) throw new Error('the centre does not load');
export const { centre: compiled } = loaded;

export const centre: DesignerCentre = {
  centre: compiled.centre,
  calendarYears: [...compiled.calendarYears],
  units: compiled.organisation.units.map(({ id, name }) => ({ id, name })),
  materials: [{ id: 'application-form', name: '申请表' }],
  licences: [],
  elements: [{ id: 'business-address', name: '经营场所地址', kind: 'address' }],
  codeTables: [],
  blanks: [],
  ledgers: [],
  windows: compiled.windows.windows,
  zones: compiled.windows.zones,
  seals: [],
  shared: compiled.shared,
  staffing: {
    on: '2026-03-02',
    grants: compiled.grants,
    posts: compiled.organisation.posts,
    staff: compiled.organisation.posts.map(({ id }) => ({ id, name: id, displayName: id, posts: [id], ties: [] })),
    seatings: [],
    deputies: 'absence',
  },
};
export const surroundings = surroundingsOf(centre);

/** Both halves of the check. */
export function check(bundle: Bundle) {
  const { problems, examples } = checkQuickly(bundle, surroundings);
  return { problems: [...problems, ...checkDeeply(bundle, surroundings)], examples };
}

/** A clock that stands still. */
const still = () => 0;
export const aDraft = (bundle: Bundle = aBundle()): Draft => createDraft(bundle, still);
export const bundleOf = (draft: Draft): Bundle => draft.view().history.bundle;

/** Shows children in an editor of the draft, checked as it is now. */
export function show(draft: Draft, children: ReactNode, locked?: string) {
  const { problems, examples } = check(bundleOf(draft));
  const checked = {
    findings: findingsOf(bundleOf(draft), problems),
    analysing: false,
    examples,
    sound: bundleOf(draft),
  };
  return render(
    <I18nextProvider i18n={i18n}>
      <App>
        <EditorContext value={{ draft, centre, locked, flush: () => Promise.resolve(true) }}>
          <CheckedContext value={checked}>{children}</CheckedContext>
        </EditorContext>
      </App>
    </I18nextProvider>,
  );
}
