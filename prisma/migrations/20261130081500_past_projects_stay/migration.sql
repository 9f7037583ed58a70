-- What only grows is not emptied by its owner either.
CREATE TRIGGER past_projects_are_not_emptied BEFORE TRUNCATE ON "PastProject"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
