/** Words of the portal and of the forms it shows. */
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formsLocale } from '../../../forms/index.ts';
import portal from '../locale/zh-CN/portal.json' with { type: 'json' };

export const i18n = createInstance();
void i18n.use(initReactI18next).init({
  lng: 'zh-CN',
  resources: { 'zh-CN': { ...formsLocale['zh-CN'], portal } },
  defaultNS: 'portal',
  showSupportNotice: false,
  interpolation: { escapeValue: false },
});
