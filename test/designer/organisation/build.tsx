/** Opens the content of a county the way the editor of the centre does, and shows a part of it. */
import { render } from '@testing-library/react';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { draftOf, type Draft } from '../../../designer/draft/draft.ts';
import { CheckedContext, EditorContext } from '../../../designer/draft/editor.ts';
import { i18n } from '../../../designer/locale/i18n.ts';
import { checkContent, findingsOfContent } from '../../../designer/organisation/check.ts';
import { centreSubject, type CentreSurroundings } from '../../../designer/organisation/subject.ts';
import { contentOf, type CentreContent } from '../../../engine/index.ts';
import { filesIn } from '../../configs/files.ts';

export type CentreDraft = Draft<CentreContent, CentreSurroundings>;

/** A matter begun in the designer, which no window is given and nobody may sign. */
export const fresh = {
  ...{ id: 'fireworks-retail', name: '烟花爆竹经营（零售）许可', department: 'yingji' },
  ...{ inHall: true, published: false, granted: false, names: [] },
};
const given = contentOf(filesIn('jianghua')).windows.windows.flatMap(({ matters }) => matters);
const published = { inHall: true, published: true, granted: true };
const names = ['units/renshe', 'codeTables/towns', 'codeTables/towns/mashi', 'blanks/labour-dispatch-licence'];
export const around: CentreSurroundings = {
  matters: [
    ...[...new Set(given)].map((id) => ({
      ...{ id, department: 'renshe', ...published },
      ...(id === 'labour-dispatch' ? { name: '劳务派遣经营许可', names } : { name: id, names: [] }),
    })),
    fresh,
  ],
};

/** A clock that stands still. */
const still = () => 0;
export const aCentreDraft = (): CentreDraft => draftOf(centreSubject(around), contentOf(filesIn('jianghua')), still);
export const contentNow = (draft: CentreDraft): CentreContent => draft.view().history.bundle;

export function showCentre(draft: CentreDraft, children: ReactNode, locked?: string) {
  const content = contentNow(draft);
  const findings = findingsOfContent(content, checkContent(content, around));
  return render(
    <I18nextProvider i18n={i18n}>
      <App>
        <EditorContext value={{ draft, centre: around, locked, flush: () => Promise.resolve(true) }}>
          <CheckedContext value={{ findings, analysing: false, examples: [], sound: undefined }}>
            {children}
          </CheckedContext>
        </EditorContext>
      </App>
    </I18nextProvider>,
  );
}
