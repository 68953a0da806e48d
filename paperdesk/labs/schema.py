"""The PostgreSQL schema of a lab, and the policies that the server enforces for every client.

Each member has a separate login, which may read and add rows as far as policies allow; nobody can change or remove
rows. Members and spaces are changed only by functions that run as the owner of the database and first check the caller
(`session_user`, which no member can change). The server records the author of each change, and a peer (one library of
one person) belongs to the member who first wrote under it.

`STEPS` are the formats of a lab, one after the other: a new lab takes all of them, an older one those that it lacks
(`founding.upgrade`). A step is never changed once it was released; a later one replaces what it made. After each,
members with an earlier PaperDesk exchange as before.
"""

from collections.abc import Iterator

CHANNEL = "paperdesk_changes"
LARGEST_CHANGE = 64 << 20  # bytes
PART_BYTES = 1 << 20  # of a file
MOST_PARTS = 200  # of a file: 200 MB
INVITED_DAYS = 14

TABLES = f"""
create schema paperdesk;
create table paperdesk.lab (
    id text primary key check (id ~ '^[0-9a-f]{{16}}$'),
    title text not null check (length(title) between 1 and 200),
    format integer not null,
    made_at timestamptz not null default now()
);
create table paperdesk.members (
    person name primary key,
    title text not null check (length(title) between 1 and 200),
    role text not null check (role in ('owner', 'editor', 'reader')),
    invited_by name not null default session_user,
    invited_at timestamptz not null default now(),
    joined_at timestamptz,
    removed_at timestamptz
);
create unique index members_title on paperdesk.members (lower(title)) where removed_at is null;
create table paperdesk.spaces (
    id text primary key check (id ~ '^[0-9a-f]{{32}}$'),
    title text not null check (length(title) between 1 and 500),
    is_open boolean not null,
    has_files boolean not null,
    made_by name not null default session_user,
    made_at timestamptz not null default now()
);
create table paperdesk.space_members (
    space text not null references paperdesk.spaces,
    person name not null references paperdesk.members,
    primary key (space, person)
);
create table paperdesk.peers (
    space text not null references paperdesk.spaces,
    peer text not null check (peer ~ '^[0-9a-f]{{16}}$'),
    person name not null references paperdesk.members,
    last integer not null,
    primary key (space, peer)
);

create function paperdesk.role_of() returns text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select role from paperdesk.members where person = session_user and joined_at is not null and removed_at is null
$$;
create function paperdesk.role_in(asked text) returns text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select paperdesk.role_of() from paperdesk.spaces s where s.id = asked and (s.is_open or exists (
        select 1 from paperdesk.space_members m where m.space = s.id and m.person = session_user))
$$;

create function paperdesk.my_spaces() returns setof text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select s.id from paperdesk.spaces s where paperdesk.role_of() is not null and (s.is_open or exists (
        select 1 from paperdesk.space_members m where m.space = s.id and m.person = session_user))
$$;

create table paperdesk.updates (
    space text not null references paperdesk.spaces,
    peer text not null,
    peer_seq integer not null check (peer_seq > 0),
    author name not null default session_user,
    role text not null default paperdesk.role_of(),
    made_at timestamptz not null default clock_timestamp(),
    body bytea not null check (octet_length(body) <= {LARGEST_CHANGE}),
    primary key (space, peer, peer_seq)
);
create table paperdesk.files (
    space text not null references paperdesk.spaces,
    content text not null check (content ~ '^[0-9a-f]{{64}}$'),
    part integer not null check (part between 0 and {MOST_PARTS - 1}),
    author name not null default session_user,
    parts integer not null check (parts between 1 and {MOST_PARTS}),
    body bytea not null check (octet_length(body) <= {PART_BYTES}),
    primary key (space, content, part, author)
);
alter table paperdesk.updates alter column body set storage external;
alter table paperdesk.files alter column body set storage external;
"""

POLICIES = """
alter table paperdesk.lab enable row level security;
alter table paperdesk.members enable row level security;
alter table paperdesk.spaces enable row level security;
alter table paperdesk.space_members enable row level security;
alter table paperdesk.peers enable row level security;
alter table paperdesk.updates enable row level security;
alter table paperdesk.files enable row level security;
create policy seen on paperdesk.lab for select using ((select paperdesk.role_of()) is not null);
create policy seen on paperdesk.members for select using ((select paperdesk.role_of()) is not null);
create policy seen on paperdesk.spaces for select using (id = any (array(select paperdesk.my_spaces())));
create policy seen on paperdesk.space_members for select using (space = any (array(select paperdesk.my_spaces())));
create policy seen on paperdesk.peers for select using (space = any (array(select paperdesk.my_spaces())));
create policy seen on paperdesk.updates for select using (space = any (array(select paperdesk.my_spaces())));
create policy seen on paperdesk.files for select using (space = any (array(select paperdesk.my_spaces())));
create policy added on paperdesk.updates for insert with check (
    paperdesk.role_in(space) in ('owner', 'editor') and author = session_user and role = paperdesk.role_of());
create policy added on paperdesk.files for insert with check (
    paperdesk.role_in(space) in ('owner', 'editor') and author = session_user
    and exists (select 1 from paperdesk.spaces s where s.id = space and s.has_files));

create function paperdesk.note_peer() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    known record;
begin
    if paperdesk.role_in(new.space) in ('owner', 'editor') then
        insert into paperdesk.peers values (new.space, new.peer, session_user, 0) on conflict do nothing;
        select person, last into known from paperdesk.peers where space = new.space and peer = new.peer for update;
        if known.person <> session_user then
            raise insufficient_privilege using message = 'this peer is of another member';
        end if;
        if new.peer_seq > known.last + 1 then
            raise check_violation using message = 'changes come one after the other';
        end if;
        update paperdesk.peers set last = greatest(last, new.peer_seq) where space = new.space and peer = new.peer;
    end if;
    return new;
end $$;
create trigger note_peer before insert on paperdesk.updates for each row execute function paperdesk.note_peer();

create function paperdesk.tell() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_notify('paperdesk_changes', '');
    return null;
end $$;
create trigger tell after insert on paperdesk.updates for each statement execute function paperdesk.tell();
create trigger tell after insert or update on paperdesk.members for each statement execute function paperdesk.tell();
create trigger tell after insert on paperdesk.spaces for each statement execute function paperdesk.tell();
"""

FUNCTIONS = f"""
create function paperdesk.check_role(variadic wanted text[]) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    if paperdesk.role_of() is null or not paperdesk.role_of() = any (wanted) then
        raise insufficient_privilege using message = 'this needs another role in the lab';
    end if;
end $$;

create function paperdesk.check_verifier(verifier text) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
    if verifier is null or verifier !~ '^SCRAM-SHA-256[$][0-9]+:[A-Za-z0-9+/=]+[$][A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' then
        raise invalid_parameter_value using message = 'no password as SCRAM keeps it';
    end if;
end $$;

create function paperdesk.add_member(person name, title text, role text, verifier text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform paperdesk.check_verifier(verifier);
    if person !~ '^paperdesk_[0-9a-f]{{16}}_[0-9a-f]{{12}}$'
        or substr(person, 11, 16) <> (select id from paperdesk.lab) then
        raise invalid_parameter_value using message = 'no login of this lab';
    end if;
    execute format(
        'create role %I login nosuperuser nocreatedb nocreaterole connection limit 20 in role %I password %L',
        person, 'paperdesk_' || substr(person, 11, 16), verifier);
    execute format('alter role %I valid until %L', person, now() + interval '{INVITED_DAYS} days');
    insert into paperdesk.members (person, title, role) values (person, title, role);
end $$;

create function paperdesk.invite(person name, title text, role text, verifier text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform paperdesk.check_role('owner');
    perform paperdesk.add_member(person, title, role, verifier);
end $$;

create function paperdesk.join_lab(verifier text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform paperdesk.check_verifier(verifier);
    update paperdesk.members set joined_at = now()
    where person = session_user and joined_at is null and removed_at is null;
    if not found then
        raise insufficient_privilege using message = 'this invitation was used or withdrawn';
    end if;
    execute format('alter role %I password %L valid until ''infinity''', session_user, verifier);
end $$;

create function paperdesk.check_owners() returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select 1 from paperdesk.members
                   where role = 'owner' and joined_at is not null and removed_at is null) then
        raise check_violation using message = 'a lab needs an owner';
    end if;
end $$;

create function paperdesk.set_role(asked text, wanted text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform paperdesk.check_role('owner');
    update paperdesk.members set role = wanted where lower(title) = lower(asked) and removed_at is null;
    if not found then
        raise no_data_found using message = 'no such member';
    end if;
    perform paperdesk.check_owners();
end $$;

create function paperdesk.remove_member(asked text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone name;
begin
    select person into gone from paperdesk.members where lower(title) = lower(asked) and removed_at is null;
    if gone is distinct from session_user then
        perform paperdesk.check_role('owner');
    end if;
    if gone is null then
        raise no_data_found using message = 'no such member';
    end if;
    update paperdesk.members set removed_at = now() where person = gone;
    perform paperdesk.check_owners();
    execute format('revoke %I from %I', 'paperdesk_' || (select id from paperdesk.lab), gone);
    execute format('alter role %I nologin password null', gone);
end $$;

create function paperdesk.share(asked text, named text, opened boolean, filed boolean, people text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform paperdesk.check_role('owner', 'editor');
    insert into paperdesk.spaces (id, title, is_open, has_files) values (asked, named, opened, filed);
    insert into paperdesk.space_members select asked, session_user;
    insert into paperdesk.space_members
        select asked, person from paperdesk.members
        where removed_at is null and person <> session_user
        and lower(title) in (select lower(each) from unnest(people) each);
end $$;

create function paperdesk.let_in(asked text, named text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform paperdesk.check_role('owner', 'editor');
    if paperdesk.role_in(asked) is null then
        raise insufficient_privilege using message = 'this collection is not shared with you';
    end if;
    insert into paperdesk.space_members
        select asked, person from paperdesk.members where removed_at is null and lower(title) = lower(named)
        on conflict do nothing;
end $$;
"""

GRANTS = """
revoke all on all functions in schema paperdesk from public;
grant usage on schema paperdesk to {group};
grant select on all tables in schema paperdesk to {group};
grant insert (space, peer, peer_seq, body) on paperdesk.updates to {group};
grant insert (space, content, part, parts, body) on paperdesk.files to {group};
grant execute on function paperdesk.role_of(), paperdesk.role_in(text), paperdesk.my_spaces(),
    paperdesk.invite(name, text, text, text),
    paperdesk.join_lab(text), paperdesk.set_role(text, text), paperdesk.remove_member(text),
    paperdesk.share(text, text, boolean, boolean, text[]), paperdesk.let_in(text, text) to {group};
"""

# Format 2: a collection can stop being shared. Members then no longer see it in `spaces`, so that an earlier PaperDesk
# simply stops exchanging it; those who had it learn of the end from `ended_spaces`.
UNSHARING = """
alter table paperdesk.spaces add column ended_at timestamptz, add column ended_by name;

create or replace function paperdesk.role_in(asked text) returns text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select paperdesk.role_of() from paperdesk.spaces s where s.id = asked and s.ended_at is null
        and (s.is_open or exists (
            select 1 from paperdesk.space_members m where m.space = s.id and m.person = session_user))
$$;
create or replace function paperdesk.my_spaces() returns setof text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select s.id from paperdesk.spaces s where s.ended_at is null and paperdesk.role_of() is not null
        and (s.is_open or exists (
            select 1 from paperdesk.space_members m where m.space = s.id and m.person = session_user))
$$;

create function paperdesk.ended_spaces() returns table (space text, person name) language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select s.id, s.ended_by from paperdesk.spaces s join paperdesk.members me on me.person = session_user
    where paperdesk.role_of() is not null and s.ended_at >= me.joined_at and (s.is_open or exists (
        select 1 from paperdesk.space_members m where m.space = s.id and m.person = session_user))
$$;

create function paperdesk.unshare(asked text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    if paperdesk.role_in(asked) is null then
        raise insufficient_privilege using message = 'this collection is not shared with you';
    end if;
    update paperdesk.spaces set ended_at = now(), ended_by = session_user
    where id = asked and (made_by = session_user or paperdesk.role_of() = 'owner');
    if not found then
        raise insufficient_privilege using message = 'only an owner of the lab, or who shared it, may stop sharing it';
    end if;
    perform pg_notify('paperdesk_changes', '');
end $$;

revoke all on function paperdesk.ended_spaces(), paperdesk.unshare(text) from public;
grant execute on function paperdesk.ended_spaces(), paperdesk.unshare(text) to {group};
"""

STEPS = ((TABLES, POLICIES, FUNCTIONS, GRANTS), (UNSHARING,))
"""The statements that bring a lab from each format to the next, beginning with an empty database."""


def statements(made_with: int, group: str) -> Iterator[str]:
    """What a lab of a format still lacks (0: an empty database); `group` is the role of all its members."""
    for step in STEPS[made_with:]:
        for part in step:
            yield part.replace("{group}", group)


def latest() -> int:
    """The format of a new lab."""
    return len(STEPS)
