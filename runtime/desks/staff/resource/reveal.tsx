import { Button, Form, Input, Popover } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemShape, RevealShape } from '../../../api/index.ts';
import { problemOf } from '../../../browser/index.ts';
import { ProblemNote } from '../../../signed-in/index.ts';

/** How long a revealed value stays on the screen. */
const SHOWN_MS = 60_000;

type Read = (reason: string) => Promise<RevealShape>;

interface Props {
  label: string;
  /** The value as it is covered. */
  shown: string;
  revealable: boolean;
  /** Asks for the value whole, which is written down. */
  read: Read;
}

/** A covered value; who needs it writes down why, and reads it for a minute. It is kept nowhere. */
export function Reveal({ label, shown, revealable, read }: Props) {
  const { t } = useTranslation('reveal');
  const [value, setValue] = useState<string>();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (value === undefined) return undefined;
    const timer = setTimeout(() => setValue(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [value]);

  if (value !== undefined)
    return (
      <span className="reveal">
        <output>{value}</output>
        <Button size="small" onClick={() => setValue(undefined)}>
          {t('cover')}
        </Button>
      </span>
    );
  const take = (whole: string) => {
    setValue(whole);
    setOpen(false);
  };
  return (
    <span className="reveal">
      <span>{shown}</span>
      {revealable && (
        <Popover
          open={open}
          onOpenChange={setOpen}
          trigger="click"
          destroyOnHidden
          title={t('title', { label })}
          content={<ReasonForm read={read} onRead={take} />}
        >
          <Button size="small" aria-expanded={open}>
            {t('open')}
            <span className="unseen">{label}</span>
          </Button>
        </Popover>
      )}
    </span>
  );
}

interface FormProps {
  read: Read;
  onRead: (value: string) => void;
}

const LEAST = 4;
const MOST = 200;

function ReasonForm({ read, onRead }: FormProps) {
  const { t } = useTranslation('reveal');
  const [problem, setProblem] = useState<ProblemShape>();
  const [busy, setBusy] = useState(false);
  const ask = async ({ reason }: { reason: string }) => {
    setBusy(true);
    try {
      const { value } = await read(reason.trim());
      onRead(value);
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };
  return (
    <Form layout="vertical" className="reveal-form" onFinish={(typed: { reason: string }) => void ask(typed)}>
      <p className="quiet">{t('recorded')}</p>
      {problem && <ProblemNote problem={problem} />}
      <Form.Item
        name="reason"
        label={t('reason')}
        rules={[{ required: true, whitespace: true, min: LEAST, message: t('reasonShort', { least: LEAST }) }]}
      >
        <Input.TextArea autoFocus maxLength={MOST} rows={2} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('read')}
      </Button>
    </Form>
  );
}
