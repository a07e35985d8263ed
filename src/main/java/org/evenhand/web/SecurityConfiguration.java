package org.evenhand.web;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may come in at all, and the headers that every answer carries. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "identity.session", maxInactiveIntervalInSeconds = 3600)
class SecurityConfiguration {
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /** Rights are asked for by each handler (Needs); here stands only what needs no sign-in. */
    @Bean
    SecurityFilterChain door(
            HttpSecurity http, AfterSigningIn afterSigningIn, FormsThatCameLate formsThatCameLate)
            throws Exception {
        OnlyPagesAreComeBackTo comeBackTo = new OnlyPagesAreComeBackTo();
        afterSigningIn.setRequestCache(comeBackTo);
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(
                                        "/assets/**",
                                        "/hidden.html",
                                        "/sign-in",
                                        "/sign-in/wait",
                                        "/first-run",
                                        "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .usernameParameter("name")
                                .passwordParameter("password")
                                .failureHandler(new FailedSignIns())
                                .successHandler(afterSigningIn))
                .exceptionHandling(refused -> refused.accessDeniedHandler(formsThatCameLate))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                                .frameOptions(frame -> frame.deny()))
                .requestCache(cache -> cache.requestCache(comeBackTo))
                .build();
    }

    /** Sessions have a small pool of their own; its transactions never borrow from the record's. */
    @Bean
    TransactionOperations springSessionTransactionOperations(
            @SpringSessionDataSource DataSource sessions) {
        return new TransactionTemplate(new DataSourceTransactionManager(sessions));
    }
}
