/* Has the n-th call of the system that writes below a folder fail: loaded before the C library by tests/long/faults.py.
 *
 * fail_at(folder, n, for_good): the n-th write, truncation, fsync, rename or removal from now on fails, one time or all
 * times from then on, as on a full disk. calls_made() says how many there were. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char watched[PATH_MAX];
static long wanted = 0, made = 0;
static int for_good = 0;

void fail_at(const char *folder, long n, int good) {
    snprintf(watched, sizeof watched, "%s", folder);
    wanted = n;
    for_good = good;
    made = 0;
}

long calls_made(void) { return made; }

static int below(const char *path) {
    return watched[0] && strncmp(path, watched, strlen(watched)) == 0;
}

static int fd_below(int fd) {
    char link[64], path[PATH_MAX];
    if (!watched[0]) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return below(path);
}

static int fails(int is_watched, int error) {
    if (!is_watched) return 0;
    made++;
    if (wanted && (made == wanted || (for_good && made > wanted))) {
        errno = error;
        return 1;
    }
    return 0;
}

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__) = 0; if (!real) real = dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    return fails(fd_below(fd), ENOSPC) ? -1 : real(fd, data, size);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    return fails(fd_below(fd), ENOSPC) ? -1 : real(fd, data, size, at);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return fails(fd_below(fd), ENOSPC) ? -1 : real(fd, data, size, at);
}
int ftruncate(int fd, off_t size) {
    REAL(int, "ftruncate", int, off_t);
    return fails(fd_below(fd), ENOSPC) ? -1 : real(fd, size);
}
int ftruncate64(int fd, off64_t size) {
    REAL(int, "ftruncate64", int, off64_t);
    return fails(fd_below(fd), ENOSPC) ? -1 : real(fd, size);
}
int fsync(int fd) {
    REAL(int, "fsync", int);
    return fails(fd_below(fd), EIO) ? -1 : real(fd);
}
int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    return fails(fd_below(fd), EIO) ? -1 : real(fd);
}
int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    return fails(below(from), ENOSPC) ? -1 : real(from, to);
}
int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    return fails(below(path), EIO) ? -1 : real(path);
}
