-- One administrator becomes three that exclude each other. Whoever was the administrator keeps what only the security
-- administrator does from now on, because without one nobody could be appointed: the other two are appointed by them.
ALTER TYPE "Role" RENAME VALUE 'ADMINISTRATOR' TO 'SECURITY_ADMINISTRATOR';
ALTER TYPE "Role" ADD VALUE 'SYSTEM_ADMINISTRATOR' BEFORE 'SECURITY_ADMINISTRATOR';
ALTER TYPE "Role" ADD VALUE 'AUDIT_ADMINISTRATOR' AFTER 'SECURITY_ADMINISTRATOR';
