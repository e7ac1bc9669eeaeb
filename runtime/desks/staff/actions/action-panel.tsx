import { Button, Form } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView, ProblemShape } from '../../../api/index.ts';
import { ProblemNote } from '../../../signed-in/index.ts';
import type { CaseCommandKind } from './action.ts';
import { PreviewPane } from './preview-pane.tsx';
import { actions } from './registry.ts';
import { useAct, valuesOf } from './use-act.ts';

interface Props {
  kind: CaseCommandKind;
  view: CaseView;
  onDone: (kind: CaseCommandKind) => void;
  onClose: () => void;
  /** Reads the case again, after somebody else acted on it. */
  reload: () => void;
}

/** Somebody else was quicker, or the case has moved on: it has to be looked at again first. */
const isStale = ({ code }: ProblemShape) => code === 'VERSION_CHANGED';

/** One act: its form, then what it would do, then the signature. */
export function ActionPanel({ kind, view, onDone, onClose, reload }: Props) {
  const { t } = useTranslation();
  const action = actions[kind];
  const row = view.allowed.find(({ command }) => command === kind);
  const [form] = Form.useForm<object>();
  const [start] = useState(() => action.start(view));
  const { preview, problem, busy, look, sign, take, change } = useAct(action, form, view, () => onDone(kind));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  const again = () => {
    reload();
    change();
  };

  return (
    <section className="action-panel" aria-labelledby="action-title">
      <h2 id="action-title" tabIndex={-1} ref={heading}>
        {preview ? t('act.check', { act: row?.name }) : row?.name}
      </h2>
      {row?.reason && !busy && <ProblemNote problem={{ ...nowRefused, title: row.reason.words }} />}
      {problem && (
        <ProblemNote problem={problem} {...(isStale(problem) ? { retry: again, retryWords: t('act.refresh') } : {})} />
      )}
      {preview && (
        <PreviewPane
          kind={kind}
          preview={preview}
          weight={action.weight(valuesOf(form))}
          busy={busy}
          onTake={(config) => void take(config)}
          onSign={() => void sign()}
          onChange={change}
        />
      )}
      <Form<object>
        // Not a form element: an act may hold the application's form, and forms do not nest.
        component="div"
        className={preview ? 'set-aside' : undefined}
        form={form}
        layout="vertical"
        initialValues={start}
        scrollToFirstError={{ block: 'center', focus: true }}
        onFinish={() => void look()}
      >
        <action.Fields view={view} />
        <div className="panel-buttons">
          <Button type="primary" onClick={form.submit} loading={busy} disabled={row?.allowed !== true}>
            {t('act.preview')}
          </Button>
          <Button onClick={onClose}>{t('act.cancel')}</Button>
        </div>
      </Form>
    </section>
  );
}

const nowRefused: ProblemShape = { type: 'about:blank', title: '', status: 409, code: 'NOT_NOW' };
