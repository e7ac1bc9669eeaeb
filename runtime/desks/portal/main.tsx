/** Entry of the portal. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../forms/forms.css';
import './portal.css';
import './frame/frame.css';
import './public/home.css';
import './public/lists.css';
import './public/guide.css';
import './public/guide-parts.css';
import './public/narrow.css';
import './public/print.css';
import './session/session.css';
import './apply/apply.css';
import './cases/cases.css';
import { App } from './app.tsx';
import { showTypeSize } from './frame/type-size.ts';

showTypeSize();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
