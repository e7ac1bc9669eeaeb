/** Words of the staff desks and of the forms they show. */
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formsLocale } from '../../../forms/index.ts';
import audit from '../locale/zh-CN/audit.json' with { type: 'json' };
import blanks from '../locale/zh-CN/blanks.json' with { type: 'json' };
import centre from '../locale/zh-CN/centre.json' with { type: 'json' };
import earlier from '../locale/zh-CN/earlier.json' with { type: 'json' };
import grants from '../locale/zh-CN/grants.json' with { type: 'json' };
import licences from '../locale/zh-CN/licences.json' with { type: 'json' };
import papers from '../locale/zh-CN/papers.json' with { type: 'json' };
import reasons from '../locale/zh-CN/reasons.json' with { type: 'json' };
import reveal from '../locale/zh-CN/reveal.json' with { type: 'json' };
import seals from '../locale/zh-CN/seals.json' with { type: 'json' };
import staff from '../locale/zh-CN/staff.json' with { type: 'json' };

export const i18n = createInstance();
void i18n.use(initReactI18next).init({
  lng: 'zh-CN',
  resources: {
    'zh-CN': {
      ...formsLocale['zh-CN'],
      staff,
      audit,
      blanks,
      centre,
      earlier,
      grants,
      licences,
      papers,
      reasons,
      reveal,
      seals,
    },
  },
  defaultNS: 'staff',
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});
