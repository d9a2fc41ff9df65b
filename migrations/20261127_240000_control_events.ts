import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

type Row = {
  date: string
  state: 'none' | 'case-by-case' | 'denial' | 'unclear'
  source: number | null
  zh: string | null
  en: string | null
  chips: number[]
}

/**
 * Rows of chips become events: what readers saw with its source is held, so that they go on seeing
 * it; what has no source is proposed. Whose act a row was, and to where, it never said.
 *
 * Rows of several chips that say the same become one event.
 */
const moveControls = async ({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> => {
  const { rows } = await db.execute<Row>(sql`
    select c.date, c.state::text as state, c.source_id as source, zh.note as zh, en.note as en,
      array_agg(distinct c._parent_id order by c._parent_id) as chips
    from chips_controls c
    left join chips_controls_locales zh on zh._parent_id = c.id and zh._locale = 'zh-TW'
    left join chips_controls_locales en on en._parent_id = c.id and en._locale = 'en'
    group by 1, 2, 3, 4, 5 order by c.date, min(c._parent_id)`)
  for (const { date, state, source, zh, en, chips } of rows) {
    const made = await db.execute<{ id: number }>(sql`
      insert into control_events (effective_on, status, source_id, state, proposed_at)
      values (${date}, ${state}, ${source}, 'proposed', now()) returning id`)
    const id = made.rows[0]!.id
    for (const [locale, note] of [['zh-TW', zh], ['en', en]] as const) {
      if (!note) continue
      await db.execute(sql`
        insert into control_events_locales (note, _locale, _parent_id) values (${note}, ${locale}, ${id})`)
    }
    for (const [order, chip] of chips.entries()) {
      await db.execute(sql`
        insert into control_events_rels ("order", parent_id, path, chips_id)
        values (${order + 1}, ${id}, 'chips', ${chip})`)
    }
    if (source === null) continue
    await db.execute(sql`
      update control_events set state = 'approved', recorded_from = now() where id = ${id}`)
    await db.execute(
      sql`update sources set released_at = now() where id = ${source} and released_at is null`,
    )
  }
}

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_control_events_kind" AS ENUM('rule', 'letter', 'listing', 'licence', 'duty', 'guidance', 'buyer');
  CREATE TYPE "public"."enum_control_events_status" AS ENUM('denial', 'case-by-case', 'none', 'unclear');
  CREATE TYPE "public"."enum_control_events_state" AS ENUM('proposed', 'approved', 'disputed', 'superseded');
  CREATE TABLE "control_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"effective_on" varchar NOT NULL,
  	"announced_on" varchar,
  	"until" varchar,
  	"kind" "enum_control_events_kind",
  	"jurisdiction" varchar,
  	"status" "enum_control_events_status",
  	"rule_id" integer,
  	"citation" varchar,
  	"source_id" integer,
  	"quotation" varchar,
  	"state" "enum_control_events_state" NOT NULL,
  	"recorded_from" timestamp(3) with time zone,
  	"recorded_to" timestamp(3) with time zone,
  	"proposed_at" timestamp(3) with time zone NOT NULL,
  	"supersedes" numeric,
  	"proposed_by" numeric,
  	"proposed_by_name" varchar,
  	"decided_by" numeric,
  	"decided_by_name" varchar,
  	"reason" varchar,
  	"key" varchar
  );
  
  CREATE TABLE "control_events_locales" (
  	"name" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "control_events_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "control_events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"chips_id" integer
  );
  
  ALTER TABLE "control_events" ADD CONSTRAINT "control_events_rule_id_control_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."control_rules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "control_events" ADD CONSTRAINT "control_events_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "control_events_locales" ADD CONSTRAINT "control_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."control_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "control_events_texts" ADD CONSTRAINT "control_events_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."control_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "control_events_rels" ADD CONSTRAINT "control_events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."control_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "control_events_rels" ADD CONSTRAINT "control_events_rels_chips_fk" FOREIGN KEY ("chips_id") REFERENCES "public"."chips"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "control_events_effective_on_idx" ON "control_events" USING btree ("effective_on");
  CREATE INDEX "control_events_rule_idx" ON "control_events" USING btree ("rule_id");
  CREATE INDEX "control_events_source_idx" ON "control_events" USING btree ("source_id");
  CREATE INDEX "control_events_state_idx" ON "control_events" USING btree ("state");
  CREATE INDEX "control_events_key_idx" ON "control_events" USING btree ("key");
  CREATE UNIQUE INDEX "control_events_locales_locale_parent_id_unique" ON "control_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "control_events_locales_parent_idx" ON "control_events_locales" USING btree ("_parent_id");
  CREATE INDEX "control_events_texts_order_parent" ON "control_events_texts" USING btree ("order","parent_id");
  CREATE INDEX "control_events_rels_order_idx" ON "control_events_rels" USING btree ("order");
  CREATE INDEX "control_events_rels_parent_idx" ON "control_events_rels" USING btree ("parent_id");
  CREATE INDEX "control_events_rels_path_idx" ON "control_events_rels" USING btree ("path");
  CREATE INDEX "control_events_rels_chips_id_idx" ON "control_events_rels" USING btree ("chips_id");
    CREATE INDEX "control_events_texts_parent_idx" ON "control_events_texts" USING btree ("parent_id");`)
  await db.execute(sql`
  create or replace function "control_events_guard"() returns trigger language plpgsql as $$
  declare
    decided constant text[] := array['state', 'recorded_from', 'recorded_to', 'decided_by',
      'decided_by_name', 'supersedes', 'reason'];
  begin
    if TG_OP in ('DELETE', 'TRUNCATE') then
      raise exception 'control_events is append-only: % refused', TG_OP
        using errcode = 'restrict_violation';
    end if;
    if NEW."recorded_from" is not null and NEW."source_id" is null then
      raise exception 'a record without a source cannot be held' using errcode = 'check_violation';
    end if;
    if (NEW."state" = 'approved') is distinct from
       (NEW."recorded_from" is not null and NEW."recorded_to" is null) then
      raise exception 'what is approved is held, and nothing else' using errcode = 'check_violation';
    end if;
    if TG_OP = 'UPDATE' and (
      to_jsonb(OLD) - decided is distinct from to_jsonb(NEW) - decided
      or (OLD."recorded_from" is not null and OLD."recorded_from" is distinct from NEW."recorded_from")
      or (OLD."recorded_to" is not null and OLD."recorded_to" is distinct from NEW."recorded_to")
      or (OLD."state"::text, NEW."state"::text) not in (
        ('proposed', 'approved'), ('proposed', 'disputed'), ('proposed', 'superseded'),
        ('approved', 'disputed'), ('approved', 'superseded'))
    ) then
      raise exception 'control_events is append-only: UPDATE refused' using errcode = 'restrict_violation';
    end if;
    return NEW;
  end $$;
  create or replace function "control_events_parts_guard"() returns trigger language plpgsql as $$
  begin
    if TG_OP = 'INSERT' then
      if exists (select from "control_events" where "id" = (to_jsonb(NEW) ->> TG_ARGV[0])::int
                 and "state" <> 'proposed') then
        raise exception 'control_events is append-only: what was decided gets no more parts'
          using errcode = 'restrict_violation';
      end if;
      return NEW;
    end if;
    raise exception 'control_events is append-only: % of its parts refused', TG_OP
      using errcode = 'restrict_violation';
  end $$;
  create trigger "control_events_guard" before insert or update or delete on "control_events"
        for each row execute function "control_events_guard"();
  create trigger "control_events_no_truncate" before truncate on "control_events"
        for each statement execute function "control_events_guard"();
  create trigger "control_events_locales_guard" before insert or update or delete on "control_events_locales"
        for each row execute function "control_events_parts_guard"('_parent_id');
  create trigger "control_events_locales_no_truncate" before truncate on "control_events_locales"
        for each statement execute function "control_events_parts_guard"('_parent_id');
  create trigger "control_events_texts_guard" before insert or update or delete on "control_events_texts"
        for each row execute function "control_events_parts_guard"('parent_id');
  create trigger "control_events_texts_no_truncate" before truncate on "control_events_texts"
        for each statement execute function "control_events_parts_guard"('parent_id');
  create trigger "control_events_rels_guard" before insert or update or delete on "control_events_rels"
        for each row execute function "control_events_parts_guard"('parent_id');
  create trigger "control_events_rels_no_truncate" before truncate on "control_events_rels"
        for each statement execute function "control_events_parts_guard"('parent_id');`)
  await moveControls({ db })
  await db.execute(sql`
   DROP TABLE "chips_controls" CASCADE;
  DROP TABLE "chips_controls_locales" CASCADE;
  DROP TYPE "public"."enum_chips_controls_state";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_chips_controls_state" AS ENUM('none', 'case-by-case', 'denial', 'unclear');
  CREATE TABLE "chips_controls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar NOT NULL,
  	"state" "enum_chips_controls_state" DEFAULT 'unclear' NOT NULL,
  	"source_id" integer
  );
  
  CREATE TABLE "chips_controls_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  ALTER TABLE "chips_controls" ADD CONSTRAINT "chips_controls_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chips_controls" ADD CONSTRAINT "chips_controls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chips"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chips_controls_locales" ADD CONSTRAINT "chips_controls_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chips_controls"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "chips_controls_order_idx" ON "chips_controls" USING btree ("_order");
  CREATE INDEX "chips_controls_parent_id_idx" ON "chips_controls" USING btree ("_parent_id");
  CREATE INDEX "chips_controls_source_idx" ON "chips_controls" USING btree ("source_id");
  CREATE UNIQUE INDEX "chips_controls_locales_locale_parent_id_unique" ON "chips_controls_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "chips_controls_locales_parent_idx" ON "chips_controls_locales" USING btree ("_parent_id");`)
  await db.execute(sql`
   DROP TABLE "control_events" CASCADE;
  DROP TABLE "control_events_locales" CASCADE;
  DROP TABLE "control_events_texts" CASCADE;
  DROP TABLE "control_events_rels" CASCADE;
  DROP TYPE "public"."enum_control_events_kind";
  DROP TYPE "public"."enum_control_events_status";
  DROP TYPE "public"."enum_control_events_state";
  DROP FUNCTION "control_events_guard"();
  DROP FUNCTION "control_events_parts_guard"();`)
}
