-- Every replica hears of a change of the content when it is committed, whoever made it.
create function tell_content_version() returns trigger language plpgsql as $$
begin
    perform pg_notify('content_version', new.version::text);
    return null;
end
$$;

create trigger content_version_told after insert or update on content_version
    for each row execute function tell_content_version();
