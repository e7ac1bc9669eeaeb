import { Alert, Input, Modal, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDays, type Notice } from '../../../engine/index.ts';
import { useCentreEditor } from '../use-centre.ts';
import { adopted } from './days.ts';

interface Props {
  onClose: () => void;
  onAdopted: (year: string) => void;
  /** The last year there is: a text that names none is of the year after it. */
  last: number;
}

/** The year's notice pasted, or a file of days: what was read of it, and what was not. */
export function NoticeDialog({ onClose, onAdopted, last }: Props) {
  const { t } = useTranslation();
  const { draft } = useCentreEditor();
  const [text, setText] = useState('');
  const [year, setYear] = useState(last + 1);
  const notice = readDays(text, year);
  const isReady = notice.days.length > 0 && notice.faults.length === 0 && notice.year !== undefined;
  const adopt = () => {
    const of = String(notice.year);
    draft.perform({
      words: t('calendar.adopted', { year: of }),
      bundle: adopted(draft.view().history.bundle, notice),
    });
    onAdopted(of);
    onClose();
  };
  return (
    <Modal
      open
      width={760}
      style={{ top: 40 }}
      title={t('calendar.paste')}
      okText={t('calendar.adopt')}
      okButtonProps={{ disabled: !isReady }}
      onOk={adopt}
      onCancel={onClose}
    >
      <p className="quiet">{t('calendar.pasteHint')}</p>
      <Input.TextArea
        autoFocus
        rows={10}
        aria-label={t('calendar.text')}
        placeholder={t('calendar.example')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="toolbar notice-tools">
        <label>
          {t('calendar.ofYear')}{' '}
          <input
            type="number"
            className="prop-input prop-short"
            min={2000}
            max={2199}
            value={notice.year ?? year}
            disabled={notice.year !== undefined && notice.year !== year}
            onChange={({ target }) => setYear(Number(target.value))}
          />
        </label>
        <Upload
          accept=".csv,.txt,.json"
          showUploadList={false}
          beforeUpload={async (file) => {
            setText(await file.text());
            return Upload.LIST_IGNORE;
          }}
        >
          <button type="button" className="link-button">
            {t('calendar.file')}
          </button>
        </Upload>
      </div>
      {text.trim() !== '' && <Reading notice={notice} />}
    </Modal>
  );
}

function Reading({ notice: { year, days, faults, number } }: { notice: Notice }) {
  const { t } = useTranslation();
  const off = days.filter(({ kind }) => kind === 'off');
  const names = [...new Set(off.map(({ name }) => name))];
  const said = names.map((name) =>
    t('calendar.holiday', { name, count: off.filter((day) => day.name === name).length }),
  );
  return (
    <div role="status" className="notice-read">
      {faults.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('calendar.faults', { count: faults.length })}
          description={
            <ul>
              {faults.map(({ line, text, words }) => (
                <li key={`${line} ${text}`}>{t('calendar.fault', { line, text, words })}</li>
              ))}
            </ul>
          }
        />
      )}
      {days.length === 0 && faults.length === 0 && <Alert type="warning" showIcon title={t('calendar.nothing')} />}
      {days.length > 0 && (
        <p>
          {t('calendar.read', { year, off: off.length, work: days.length - off.length })}
          {number !== undefined && `（${number}）`}：{said.join('、')}
        </p>
      )}
    </div>
  );
}
