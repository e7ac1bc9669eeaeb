/** Our own fields, widgets and templates for rjsf: light ones, so that a key press stays quick. */
import type { RegistryFieldsType, RegistryWidgetsType, TemplatesType } from '@rjsf/utils';
import { AttachmentField } from './fields/attachment.tsx';
import { ComputedField } from './fields/computed.tsx';
import { NoteField } from './fields/note.tsx';
import { NumberField } from './fields/number.tsx';
import { SignatureField } from './fields/signature.tsx';
import { FieldTemplate } from './templates/field.tsx';
import { ObjectTemplate } from './templates/object.tsx';
import { TableRowTemplate, TableTemplate } from './templates/table.tsx';
import { CheckboxesWidget } from './widgets/checkboxes.tsx';
import { DateWidget } from './widgets/date.tsx';
import { RadioWidget } from './widgets/radio.tsx';
import { RegionWidget } from './widgets/region.tsx';
import { SelectWidget } from './widgets/select.tsx';
import { TextWidget } from './widgets/text.tsx';
import { TextareaWidget } from './widgets/textarea.tsx';
import { YesNoWidget } from './widgets/yes-no.tsx';

export const fields: RegistryFieldsType = {
  NumberField,
  attachment: AttachmentField,
  computed: ComputedField,
  note: NoteField,
  signature: SignatureField,
};

export const widgets: RegistryWidgetsType = {
  TextWidget,
  TextareaWidget,
  DateWidget,
  SelectWidget,
  RadioWidget,
  CheckboxesWidget,
  region: RegionWidget,
  yesNo: YesNoWidget,
};

export const templates: Partial<TemplatesType> = {
  FieldTemplate,
  ObjectFieldTemplate: ObjectTemplate,
  ArrayFieldTemplate: TableTemplate,
  ArrayFieldItemTemplate: TableRowTemplate,
};
