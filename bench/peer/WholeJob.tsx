// The obvious way to write a form for a job: one react-hook-form that holds all of it, with the whole zod schema as its
// resolver, checked on every change. As good as it can be made: only the fields of one task are mounted, each hears of
// its own errors alone, and nothing else is on the page.
import { memo, useState } from 'react';
import {
  type Control,
  type FieldErrors,
  get,
  type Resolver,
  set,
  type UseFormRegister,
  useForm,
  useFormState,
} from 'react-hook-form';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/wire/json.ts';
import { submitJobRequest } from '../../src/wire/schema/submitJob.ts';
import { requestOf20Fields } from '../drafts.ts';

const request = requestOf20Fields(1000);
const tasks = tasksOf(request);

type Job = Record<string, unknown>;

/** What `zodResolver` does. */
const resolver: Resolver<Job> = (values) => {
  const parsed = submitJobRequest.safeParse(values);
  if (parsed.success) return { values, errors: {} };
  const errors: FieldErrors<Job> = {};
  for (const { path, code, message } of parsed.error.issues) {
    set(errors, path.join('.'), { type: code, message });
  }
  return { values: {}, errors };
};

export function WholeJob() {
  const { register, control } = useForm<Job>({ mode: 'onChange', defaultValues: request, resolver });
  const [at, setAt] = useState(0);
  return (
    <form>
      <button type="button" onClick={() => setAt(at + 1)}>
        Next task
      </button>
      <Wrong control={control} />
      {leaves(tasks[at] ?? {}, '').map((path) => (
        <Field
          key={`${at} ${path}`}
          path={path}
          name={`Job.Tasks.${at}.${path}`}
          register={register}
          control={control}
        />
      ))}
    </form>
  );
}

interface FieldProps {
  readonly path: string;
  readonly name: string;
  readonly register: UseFormRegister<Job>;
  readonly control: Control<Job>;
}

const Field = memo(function Field({ path, name, register, control }: FieldProps) {
  const { errors } = useFormState({ control, name, exact: true });
  const error: { readonly message?: string } | undefined = get(errors, name);
  const isNumber = typeof get(request, name) === 'number';
  const setValueAs = (text: unknown) => (isNumber && /^\d+$/.test(String(text)) ? Number(text) : text);
  return (
    <p data-field={path}>
      <label>
        {path}
        <input {...register(name, { setValueAs })} aria-invalid={error !== undefined} autoComplete="off" />
      </label>
      {error?.message}
    </p>
  );
});

/** How many tasks have errors: the least that one would want to see of the others. */
function Wrong({ control }: { control: Control<Job> }) {
  const { errors } = useFormState({ control });
  return <output>{Object.keys(get(errors, 'Job.Tasks') ?? {}).length}</output>;
}

function tasksOf(of: JsonObject): readonly JsonObject[] {
  const found: unknown = get(of, 'Job.Tasks');
  return Array.isArray(found) ? found : [];
}

function leaves(value: JsonValue, path: string): readonly string[] {
  if (!Array.isArray(value) && !isJsonObject(value)) return [path];
  return Object.entries(value).flatMap(([step, inner]: [string, JsonValue]) =>
    leaves(inner, path === '' ? step : `${path}.${step}`),
  );
}
