// A refusal of the service as problems at the fields that it speaks of.
import { speaksOfRequest } from '../wire/errors/codePlaces.ts';
import { explainCode } from '../wire/errors.ts';
import { formatPath } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';
import { placesOfAnswer } from './answerPlaces.ts';
import { type Draft, jobEntity, type Place } from './draft.ts';
import type { Problem } from './problem.ts';

interface Refused {
  readonly code: string;
  readonly message: string;
}

/** More problems of one answer than this help nobody. */
const most = 50;

/**
 * None for a code that is not about the request, such as those of the signature; one at the job as a whole where the
 * answer names no place. The fields are those of the draft that was sent.
 */
export function problemsOfAnswer(error: Refused, draft: Draft): readonly Problem[] {
  if (!speaksOfRequest(error.code)) return [];
  const { places, sure } = placesOfAnswer(error, draft);
  const distinct = new Map(places.map((place) => [keyOf(place), place]));
  const found: readonly Place[] =
    distinct.size > 0 ? [...distinct.values()] : [{ entity: jobEntity, path: [] }];
  const message = messageOf(error, sure ? 1 : found.length);
  return found.slice(0, most).map(({ entity, path }) => ({
    entity,
    path,
    code: error.code,
    severity: 'error',
    basis: 'documented',
    message,
    from: 'service',
  }));
}

const keyOf = ({ entity, path }: Place) => `${entity.kind === 'job' ? '' : entity.id} ${formatPath(path)}`;

/** Explanation, what to do, and the service's own words; `places` says that any of so many may be meant. */
function messageOf({ code, message }: Refused, places: number): Text {
  const explained = explainCode(code);
  const said = message.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ').slice(0, 300);
  const [en, zh] =
    explained === undefined
      ? ['The service refused the request.', '服务拒绝了请求。']
      : [`${explained.meaning.en} ${explained.advice.en}`, `${explained.meaning.zh}${explained.advice.zh}`];
  const which =
    places < 2
      ? { en: '', zh: '' }
      : { en: ` One of ${places} places may be meant.`, zh: `可能指 ${places} 处之一。` };
  return { en: `${en}${which.en} Batch: “${said}”`, zh: `${zh}${which.zh}服务原文：“${said}”` };
}
