import i18next from 'i18next';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import { compileForm, registerFacts, type Answers, type Settled } from '../../../engine/index.ts';
import { declareFacts } from '../../../engine/matter/facts.ts';
import { MatterForm, formsLocale } from '../../../forms/index.ts';
import { largeAnswers, largeForm } from '../../made/large-form.ts';
import { press } from '../../made/press.ts';
import '../../../forms/forms.css';

await i18next.use(initReactI18next).init({ lng: 'zh-CN', resources: formsLocale, showSupportNotice: false });
const { facts } = registerFacts(declareFacts(largeForm));
const { form } = compileForm(largeForm, { facts, named: new Map() });

function Page() {
  const [answers, setAnswers] = useState<Answers>(largeAnswers);
  const [change] = useState(() => (settled: Settled) => setAnswers(settled.answers));
  return <MatterForm form={form} answers={answers} onChange={change} />;
}

window.press = press;
createRoot(document.body.appendChild(document.createElement('main'))).render(<Page />);
