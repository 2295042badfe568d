// The tables. Times are milliseconds since 1970; JSON stands in columns that are only ever read whole.

/** Written to `user_version`; a newer one is not opened by an older service. */
export const tablesVersion = 1;

export const tables = `
create table if not exists jobs (
  seq integer primary key autoincrement,
  id text not null unique,
  region text not null,
  request text not null,
  unsandboxed integer not null,
  create_time integer not null,
  admitted integer not null,
  terminating integer not null,
  state text not null,
  end_time integer,
  task_metrics text not null
);
create table if not exists instances (
  job_id text not null references jobs(id) on delete cascade,
  task integer not null,
  idx integer not null,
  state text not null,
  run integer not null,
  failures integer not null,
  stopping text,
  exit_code integer,
  reason text not null,
  create_time integer not null,
  launch_time integer,
  running_time integer,
  end_time integer,
  primary key (job_id, task, idx)
) without rowid;
create table if not exists processes (
  job_id text not null references jobs(id) on delete cascade,
  task integer not null,
  idx integer not null,
  run integer not null,
  pid integer not null,
  identity text not null,
  primary key (job_id, task, idx)
) without rowid;
create table if not exists client_tokens (
  token text primary key,
  request_hash text not null,
  job_id text not null references jobs(id) on delete cascade
) without rowid;
create table if not exists effects (
  id integer primary key autoincrement,
  job_id text not null,
  effect text not null
);
`;
