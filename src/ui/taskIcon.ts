import { Container, type LucideIcon, Package, Terminal } from 'lucide-react';
import { isJsonObject, type JsonObject } from '../wire/json.ts';

/** The icon of a task: a container with Docker, a package for PACKAGE, a terminal for a command on the image. */
export function taskIcon(spec: JsonObject): LucideIcon {
  const application = spec.Application;
  if (!isJsonObject(application)) return Terminal;
  if (isJsonObject(application.Docker)) return Container;
  return application.DeliveryForm === 'PACKAGE' ? Package : Terminal;
}
