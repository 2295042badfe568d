// Our request and that of the official SDK name the same members at every level. The compiler does the comparing: a
// difference is a type error of `tsc`, in the words of the path; at run time there is nothing to see.
import type { SubmitJobRequest as OfSdk } from 'tencentcloud-sdk-nodejs/tencentcloud/services/batch/v20170312/batch_models';
import { describe, expectTypeOf, it } from 'vitest';
import type { SubmitJobRequest as Ours } from './schema/submitJob.ts';

/** The SDK writes `T | null | undefined` where we write `T | undefined`. */
type Bare<T> = NonNullable<T>;

type Kind<T> = [Bare<T>] extends [string]
  ? 'text'
  : [Bare<T>] extends [number]
    ? 'number'
    : [Bare<T>] extends [boolean]
      ? 'flag'
      : [Bare<T>] extends [readonly unknown[]]
        ? 'list'
        : 'object';

type Item<T> = Bare<T> extends readonly (infer Member)[] ? Member : never;

type MembersOnlyIn<A, B> = Exclude<keyof Bare<A>, keyof Bare<B>> & string;

/** Every difference as a text; never where there is none. */
type Differences<A, B, At extends string = ''> =
  Kind<A> extends Kind<B>
    ? Kind<A> extends 'list'
      ? Differences<Item<A>, Item<B>, `${At}[]`>
      : Kind<A> extends 'object'
        ?
            | `${At}.${MembersOnlyIn<A, B>} is on the left alone`
            | `${At}.${MembersOnlyIn<B, A>} is on the right alone`
            | {
                [Name in keyof Bare<A> & keyof Bare<B> & string]: Differences<
                  Bare<A>[Name],
                  Bare<B>[Name],
                  `${At}.${Name}`
                >;
              }[keyof Bare<A> & keyof Bare<B> & string]
        : never
    : `${At} is a ${Kind<A>} on the left and a ${Kind<B>} on the right`;

interface Toy {
  readonly Name: string;
  readonly Parts?: readonly { readonly Size: number; readonly Colour?: 'red' | 'blue' }[];
}

describe('our SubmitJob request and the SDK’s', () => {
  it('name exactly the same members, of the same kinds', () => {
    expectTypeOf<Differences<Ours, OfSdk>>().toBeNever();
  });

  it('would not compile with a member more or less, however deep', () => {
    type Less = Omit<Ours, 'ClientToken'>;
    // @ts-expect-error: ClientToken is missing on the left
    expectTypeOf<Differences<Less, OfSdk>>().toBeNever();

    type Job = Ours['Job'];
    type Task = Job['Tasks'][number];
    type Deep = Omit<Ours, 'Job'> & {
      Job: Omit<Job, 'Tasks'> & { Tasks: (Omit<Task, 'EnvVars'> & { EnvVars?: { Name: string }[] })[] };
    };
    // @ts-expect-error: Value is missing from EnvVars on the left
    expectTypeOf<Differences<Deep, OfSdk>>().toBeNever();
    expectTypeOf<
      Differences<Deep, OfSdk>
    >().toEqualTypeOf<'.Job.Tasks[].EnvVars[].Value is on the right alone'>();
  });
});

describe('the comparison', () => {
  it('overlooks null, readonly and the values of a choice', () => {
    interface Loose {
      Name: string | null;
      Parts?: { Size: number | null; Colour?: string }[] | null;
    }
    expectTypeOf<Differences<Toy, Loose>>().toBeNever();
  });

  it('finds what stands on one side alone, and another kind', () => {
    interface Other {
      Name: number;
      Parts?: { Size: number; Weight: number; Colour?: string }[];
    }
    expectTypeOf<Differences<Toy, Other>>().toEqualTypeOf<
      '.Name is a text on the left and a number on the right' | '.Parts[].Weight is on the right alone'
    >();
    expectTypeOf<
      Differences<Toy, { Name: string; Parts?: { Size: number } }>
    >().toEqualTypeOf<'.Parts is a list on the left and a object on the right'>();
  });
});
