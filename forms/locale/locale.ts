import zhCN from './zh-CN.json' with { type: 'json' };

/** Words of the forms, for the i18next instance of the page that shows them: `resources: formsLocale`. */
export const formsLocale = { 'zh-CN': { forms: zhCN } };
