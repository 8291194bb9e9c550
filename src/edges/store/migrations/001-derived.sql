-- Everything here is derived from vault and log, and may be dropped and made again.
-- Values are stored as JSON text, exactly as the stages gave them; the columns beside it are only what lists filter and sort by.

-- What holds of the whole case: settings, figures file, lineage, versions, how far the log was followed.
create table notes (
  name text primary key,
  value text not null
);

create table intakes (
  seq integer primary key,
  item text not null,
  at text not null,
  value text not null
);
create index intakes_item on intakes (item);

-- One row an item that is not sealed: what reading its bytes gave. `head` is what lists of documents show,
-- `set_aside` how many numbers were refused, `trouble` why it could not be read, `hint` what its bringers said, in canonical JSON: when that changes it is read again.
create table items (
  id text primary key,
  first_seq integer not null,
  hint text not null,
  kind text not null check (kind in ('document', 'table', 'unreadable')),
  head text,
  set_aside integer not null,
  trouble text,
  value text not null
);

-- `machine` is what the extractor said, `value` the same after decisions.
create table claims (
  item text not null references items (id) on delete cascade,
  id text not null,
  start_offset integer not null,
  state text not null,
  kind text not null,
  outcome text,
  stance text not null,
  source text not null,
  publication text not null,
  statuses text[] not null,
  places text[] not null,
  place text,
  published text,
  day_from text,
  day_to text,
  size bigint,
  folded text not null,
  machine text not null,
  value text not null,
  primary key (item, id)
);
create index claims_id on claims (id);
create index claims_published on claims (published, item, start_offset);

create table decisions (
  seq integer primary key,
  state text not null,
  claim text,
  value text not null
);

create table answers (
  key text primary key,
  value text not null
);
