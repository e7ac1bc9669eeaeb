/** The words of the forms, as the portal gives them; jest.config.js takes this for words.ts there. */
import { formsLocale } from '../../forms/index.ts';
import { addWords } from '../../runtime/desks/portal/i18n.ts';

addWords(formsLocale);
