/** Words of the designer and of the forms it previews. */
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formsLocale } from '../../forms/index.ts';
import designer from './zh-CN.json' with { type: 'json' };

export const i18n = createInstance();
void i18n.use(initReactI18next).init({
  lng: 'zh-CN',
  resources: { 'zh-CN': { ...formsLocale['zh-CN'], designer } },
  defaultNS: 'designer',
  initAsync: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
});
