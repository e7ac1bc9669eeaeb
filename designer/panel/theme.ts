/** The fields, widgets and templates of property panels. */
import type { RegistryFieldsType, RegistryWidgetsType, TemplatesType } from '@rjsf/utils';
import { CodeTableField } from './fields/code-table.tsx';
import { ConditionField } from './fields/condition.tsx';
import { InCanvasField } from './fields/in-canvas.tsx';
import { LockedField } from './fields/locked.tsx';
import { MoneyField } from './fields/money.tsx';
import { ReferencesField } from './fields/references.tsx';
import { VariantsField } from './fields/variants.tsx';
import { ArrayItemTemplate, ArrayTemplate } from './templates/array.tsx';
import { FieldTemplate } from './templates/field.tsx';
import { ObjectTemplate } from './templates/object.tsx';
import { CheckboxWidget } from './widgets/checkbox.tsx';
import { CheckboxesWidget } from './widgets/checkboxes.tsx';
import { DateWidget } from './widgets/date.tsx';
import { ReferenceWidget } from './widgets/reference.tsx';
import { SelectWidget } from './widgets/select.tsx';
import { TextWidget } from './widgets/text.tsx';
import { TextareaWidget } from './widgets/textarea.tsx';

export const fields: RegistryFieldsType = {
  codeTable: CodeTableField,
  condition: ConditionField,
  inCanvas: InCanvasField,
  locked: LockedField,
  money: MoneyField,
  references: ReferencesField,
  variants: VariantsField,
};

export const widgets: RegistryWidgetsType = {
  TextWidget,
  TextareaWidget,
  SelectWidget,
  CheckboxWidget,
  CheckboxesWidget,
  DateWidget,
  reference: ReferenceWidget,
};

export const templates: Partial<TemplatesType> = {
  FieldTemplate,
  ObjectFieldTemplate: ObjectTemplate,
  ArrayFieldTemplate: ArrayTemplate,
  ArrayFieldItemTemplate: ArrayItemTemplate,
};
