/**
 * What the database does for the audit log by itself: it numbers and chains what is added, and
 * refuses to change what stands there.
 *
 * The one home of these statements for hosts of the plugin, whose migrations know nothing of
 * triggers. The application's own migration keeps the copy that it was released with.
 */
export const guard = {
  /** Where the chain ends; its one row is what everybody who records something waits for. */
  head: `create table if not exists "audit_head" (
    "one" boolean primary key default true check ("one"),
    "sequence" bigint not null,
    "hash" text not null
  )`,
  chain: `create or replace function "audit_log_chain"() returns trigger language plpgsql as $$
  declare head record;
  begin
    select * into strict head from "audit_head" for update;
    NEW."sequence" := head."sequence" + 1;
    NEW."at" := date_trunc('milliseconds', clock_timestamp());
    NEW."previous_hash" := head."hash";
    NEW."hash" := encode(sha256(convert_to(head."hash" || jsonb_build_array(
      NEW."sequence", to_char(NEW."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      NEW."event", NEW."actor", NEW."actor_name", NEW."post", NEW."language", NEW."title",
      NEW."schedule", NEW."from", NEW."to", NEW."revision", NEW."fingerprint", NEW."reason",
      NEW."details")::text, 'UTF8')), 'hex');
    update "audit_head" set "sequence" = NEW."sequence", "hash" = NEW."hash";
    return NEW;
  end $$`,
  refuse: `create or replace function "audit_log_refuse"() returns trigger language plpgsql as $$
  begin
    raise exception 'audit_log is append-only: % refused', TG_OP using errcode = 'restrict_violation';
  end $$`,
  triggers: {
    audit_log_chain: `create trigger "audit_log_chain" before insert on "audit_log"
      for each row execute function "audit_log_chain"()`,
    audit_log_no_change: `create trigger "audit_log_no_change" before update or delete on "audit_log"
      for each row execute function "audit_log_refuse"()`,
    audit_log_no_truncate: `create trigger "audit_log_no_truncate" before truncate on "audit_log"
      for each statement execute function "audit_log_refuse"()`,
  },
  /**
   * The end of the chain for a log that is older than its guard: what stands there without a number
   * is chained first, in the order in which it was written.
   */
  adopt: `do $$
  declare
    entry record;
    number bigint := coalesce((select max("sequence") from "audit_log"), 0);
    link text := coalesce((select "hash" from "audit_log" where "sequence" = number), repeat('0', 64));
    moment timestamptz;
    text_hash text;
  begin
    if exists (select from "audit_head") then return; end if;
    for entry in select * from "audit_log" where "sequence" is null order by "id" loop
      number := number + 1;
      moment := date_trunc('milliseconds', coalesce(entry."at", clock_timestamp()));
      text_hash := encode(sha256(convert_to(link || jsonb_build_array(
        number, to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        entry."event", entry."actor", entry."actor_name", entry."post", entry."language",
        entry."title", entry."schedule", entry."from", entry."to", entry."revision",
        entry."fingerprint", entry."reason", entry."details")::text, 'UTF8')), 'hex');
      update "audit_log" set "sequence" = number, "at" = moment, "previous_hash" = link,
        "hash" = text_hash where "id" = entry."id";
      link := text_hash;
    end loop;
    insert into "audit_head" ("sequence", "hash") values (number, link);
  end $$`,
} as const

/** The triggers that the audit log has to have. */
export const guardTriggers = Object.keys(guard.triggers) as ReadonlyArray<
  keyof typeof guard.triggers
>
