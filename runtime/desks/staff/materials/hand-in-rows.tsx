import { Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { originalities } from '../../../../engine/index.ts';
import { FilesField } from './files-field.tsx';
import type { AskedMaterial } from './handed.ts';
import { NecessityMark } from './necessity-mark.tsx';

interface RowProps {
  material: AskedMaterial;
  index: number;
}

function HandInRow({ material, index }: RowProps) {
  const { t } = useTranslation();
  const { name, necessity, originality, originals, copies, standard, why, fromForm, ways, maxFiles } = material;
  const at = (field: string) => ['materials', index, field];
  const count = (field: 'originals' | 'copies') => (
    <Form.Item name={at(field)} label={t(`material.${field}`)}>
      <InputNumber min={0} max={99} precision={0} aria-label={`${name} ${t(`material.${field}`)}`} />
    </Form.Item>
  );
  return (
    <li className="material hand-in">
      <h3>
        {name} <NecessityMark necessity={necessity} why={why} />
      </h3>
      <p className="quiet">
        {t('material.asked', { kind: originalities[originality as keyof typeof originalities], originals, copies })}
        {why !== undefined && ` · ${t('material.why', { why })}`}
      </p>
      {standard !== undefined && <p>{t('material.standard', { standard })}</p>}
      {fromForm && <p>{t('material.fromFormPrint')}</p>}
      <div className="hand-in-fields">
        <Form.Item name={at('way')} label={t('material.wayName')}>
          <Select
            aria-label={`${name} ${t('material.wayName')}`}
            options={ways.map((value) => ({ value, label: t(`material.way.${value}`) }))}
          />
        </Form.Item>
        {count('originals')}
        {count('copies')}
        <Form.Item name={at('files')} label={t('material.files')}>
          <FilesField name={name} maxFiles={maxFiles} />
        </Form.Item>
      </div>
    </li>
  );
}

/** Materials counted one by one; a place in the list is a place in the form's `materials`. */
export function HandInRows({ materials }: { materials: readonly AskedMaterial[] }) {
  return (
    <ol className="materials">
      {materials.map((material, index) => (
        <HandInRow key={material.id} material={material} index={index} />
      ))}
    </ol>
  );
}
