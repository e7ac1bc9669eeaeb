/** Words of the staff desks and of the forms they show. */
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formsLocale } from '../../../forms/index.ts';
import centre from '../locale/zh-CN/centre.json' with { type: 'json' };
import reveal from '../locale/zh-CN/reveal.json' with { type: 'json' };
import staff from '../locale/zh-CN/staff.json' with { type: 'json' };

export const i18n = createInstance();
void i18n.use(initReactI18next).init({
  lng: 'zh-CN',
  resources: { 'zh-CN': { ...formsLocale['zh-CN'], staff, centre, reveal } },
  defaultNS: 'staff',
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});
