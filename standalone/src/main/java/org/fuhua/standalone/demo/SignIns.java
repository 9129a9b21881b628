package org.fuhua.standalone.demo;

import java.io.PrintWriter;

/// Prints who can sign in.
final class SignIns {
    private SignIns() {}

    static void print(PrintWriter out) {
        out.println();
        out.println("Sign-ins 登录账号 (password 密码: " + Site.PASSWORD + ")");
        for (var user : CallFiles.resource("world.yaml").path("users"))
            out.printf(
                    "  %-14s %-16s %s%n",
                    user.path("username").asText(),
                    user.path("roles").path(0).asText(),
                    user.path("name").asText());
        out.flush();
    }
}
