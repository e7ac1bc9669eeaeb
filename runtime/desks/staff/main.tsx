/** Entry of the staff desks. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import '../../../forms/forms.css';
import './staff.css';
import './session/session.css';
import './frame/frame.css';
import './home/home.css';
import './resource/lists.css';
import './queue/queue.css';
import './case/case.css';
import './materials/materials.css';
import './actions/actions.css';
import './walk-in/walk-in.css';
import './blanks/blanks.css';
import './earlier/earlier.css';
import './centre/centre.css';
import { App } from './app.tsx';
import { i18n } from './i18n.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <App />
    </I18nextProvider>
  </StrictMode>,
);
