// An explanation as text a person reads and attaches to a bug report.
import type { ExplainedField, ExplainedForm, Explanation } from './explanation.ts';

export function tell(explanation: Explanation): string {
  const { source, error, ms, language, captcha, forms, fields, links } = explanation;
  if (error !== undefined) return `${source}\n  could not be read: ${error}\n`;
  return [
    `${source}  (${ms} ms, language ${language}, captcha ${captcha}, choice: ${tellChoice(explanation)})`,
    ...forms.flatMap((form) => [tellForm(form), ...fields.filter((field) => belongs(field, form)).map(tellField)]),
    ...orphans(explanation).map(tellField),
    ...links.slice(0, 8).map(({ url, score }) => `  link ${score} ${url}`),
    '',
  ].join('\n');
}

function tellChoice({ choice }: Explanation): string {
  if (choice.kind === 'refusal') return `${choice.code} ${choice.detail}`;
  return choice.kind;
}

function belongs(field: ExplainedField, form: ExplainedForm): boolean {
  return form.index !== -1 && field.formIndex === form.index && field.path === form.path;
}

function orphans({ fields, forms }: Explanation): readonly ExplainedField[] {
  return fields.filter((field) => !forms.some((form) => belongs(field, form)));
}

function tellForm({ index, path, kind, score, chosen, veto, visible, signals }: ExplainedForm): string {
  const marks = [chosen && 'CHOSEN', veto && `veto: ${veto}`, !visible && 'hidden'].filter(Boolean).join(', ');
  return [
    `  form ${index}${path && ` in ${path}`}: ${kind} ${score}${marks && ` (${marks})`}`,
    ...signals.map((signal) => `      ${signal}`),
  ].join('\n');
}

function tellField({ index, path, role, score, trap, visible, hiddenBy, required, name, label, signals }: ExplainedField): string {
  const marks = [trap && 'TRAP', required && 'required', !visible && `hidden by ${hiddenBy}`].filter(Boolean).join(', ');
  const head = `    field ${index}${path && ` in ${path}`} "${label}" name=${name}: ${role ?? 'unknown'} ${score}${marks && ` (${marks})`}`;
  return [head, ...signals.map((signal) => `        ${signal}`)].join('\n');
}
