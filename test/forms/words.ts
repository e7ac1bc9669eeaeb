/** The words of the forms, as the staff's pages give them. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formsLocale } from '../../forms/index.ts';

void i18next
  .use(initReactI18next)
  .init({ lng: 'zh-CN', resources: formsLocale, initAsync: false, showSupportNotice: false });
