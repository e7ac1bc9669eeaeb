/** Entry of the designer, served under /designer. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import '../forms/forms.css';
import './designer.css';
import './session/session.css';
import './matters/pages.css';
import './start/start.css';
import './review/compare.css';
import './matters/matters.css';
import './review/review.css';
import './frame/frame.css';
import './canvas/rows.css';
import './tables/grid.css';
import './materials/materials.css';
import './flow/flow.css';
import './panel/properties.css';
import './documents/template.css';
import './preview/pane.css';
import './frame/problems.css';
import './form/form.css';
import './panel/panel.css';
import './organisation/organisation.css';
import './merging/merging.css';
import './documents/documents.css';
import './tables/tables.css';
import './canvas/guide.css';
import './examples/examples.css';
import './preview/preview.css';
import './trial/trial.css';
import { App } from './app.tsx';
import { i18n } from './locale/i18n.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <App />
    </I18nextProvider>
  </StrictMode>,
);
