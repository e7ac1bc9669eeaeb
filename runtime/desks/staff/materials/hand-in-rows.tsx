import { Button, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Asked } from './asked.tsx';
import { FilesField } from './files-field.tsx';
import { type AskedMaterial, type HandedRow, notHanded, recounted } from './handed.ts';

interface RowProps {
  material: AskedMaterial;
  index: number;
}

function HandInRow({ material, index }: RowProps) {
  const { t } = useTranslation();
  const { name, fromForm, ways, maxFiles } = material;
  const form = Form.useFormInstance();
  const at = (field: string) => ['materials', index, field];
  const recount = (way: HandedRow['way']) => {
    const row = form.getFieldValue(['materials', index]) as HandedRow;
    form.setFieldValue(['materials', index], recounted(material, row, way));
  };
  const count = (field: 'originals' | 'copies') => (
    <Form.Item name={at(field)} label={t(`material.${field}`)}>
      <InputNumber min={0} max={99} precision={0} aria-label={`${name} ${t(`material.${field}`)}`} />
    </Form.Item>
  );
  return (
    <li className="material hand-in">
      <Asked material={material} />
      {fromForm && <p>{t('material.fromFormPrint')}</p>}
      <div className="hand-in-fields">
        <Form.Item name={at('way')} label={t('material.wayName')}>
          <Select
            onChange={recount}
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
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const allHere = () => {
    const rows = form.getFieldValue('materials') as HandedRow[];
    const taken = materials.map((material, index) => {
      const row = rows[index] ?? notHanded(material);
      return row.way === 'none' ? recounted(material, row, 'paper') : row;
    });
    form.setFieldValue('materials', taken);
  };
  return (
    <>
      <Button size="small" onClick={allHere}>
        {t('material.allHere')}
      </Button>
      <ol className="materials">
        {materials.map((material, index) => (
          <HandInRow key={material.id} material={material} index={index} />
        ))}
      </ol>
    </>
  );
}
