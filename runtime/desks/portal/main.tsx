/** Entry of the portal. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import '../../../forms/forms.css';
import './portal.css';
import './pages.css';
import { App } from './app.tsx';
import { i18n } from './i18n.ts';
import { showTypeSize } from './frame/type-size.ts';

showTypeSize();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <App />
    </I18nextProvider>
  </StrictMode>,
);
