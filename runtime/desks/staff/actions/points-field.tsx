import { Button, Form, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Mark = 'met' | 'unmet';

/** Goes through the points one by one and puts the result into the opinion; the opinion is what is kept. */
export function PointsField({ points }: { points: readonly string[] }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const [marks, setMarks] = useState<Readonly<Record<string, Mark>>>({});
  if (points.length === 0) return null;
  const write = () => {
    const lines = points.map((point, index) => {
      const mark = marks[point];
      return `${index + 1}．${point.split('（')[0]}：${t(mark === undefined ? 'points.open' : `points.${mark}`)}`;
    });
    form.setFieldValue('opinion', [t('points.intro'), ...lines].join('\n'));
  };
  return (
    <fieldset className="points-field">
      <legend>{t('points.title')}</legend>
      <ol>
        {points.map((point) => (
          <li key={point}>
            <span>{point}</span>
            <Radio.Group
              aria-label={point}
              size="small"
              optionType="button"
              value={marks[point]}
              onChange={({ target }) => setMarks({ ...marks, [point]: target.value as Mark })}
              options={(['met', 'unmet'] as const).map((value) => ({ value, label: t(`points.${value}`) }))}
            />
          </li>
        ))}
      </ol>
      <Button size="small" disabled={Object.keys(marks).length === 0} onClick={write}>
        {t('points.write')}
      </Button>
    </fieldset>
  );
}
