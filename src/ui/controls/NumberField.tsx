import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  FieldError,
  Group,
  I18nProvider,
  Input,
  Label,
} from "react-aria-components";
import { useLanguage } from "../use-language.ts";
import "./field.css";

interface NumberFieldProps extends Omit<AriaNumberFieldProps, "className" | "style" | "children"> {
  readonly label: string;
}

/** A number to type, or to step up and down with keys and buttons. */
export function NumberField({ label, ...props }: NumberFieldProps) {
  const { language } = useLanguage();
  return (
    <I18nProvider locale={language}>
      <AriaNumberField {...props} className="field">
        <Label className="field-label">{label}</Label>
        <Group className="field-box">
          <Input className="field-input field-number" />
          <Button slot="decrement" className="field-step">
            −
          </Button>
          <Button slot="increment" className="field-step">
            +
          </Button>
        </Group>
        <FieldError className="field-error" />
      </AriaNumberField>
    </I18nProvider>
  );
}
